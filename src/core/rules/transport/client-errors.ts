import type { Rule } from '../rule.ts'
import { status } from './status.ts'

/** 401, 403, 404 and 410, as HTTP clients of all languages print them. */
export const clientErrorRules: readonly Rule[] = [
  {
    id: 'http/401',
    cause: 'token_expired/http-401',
    rank: 'cause',
    match: new RegExp(
      `HTTP 200 response: got 401|401:? {1,3}\\(?(?:Unauthori[sz]ed|Client Error|Authorization Required)|code E401\\b|401 Error, Credentials|HTTP Basic: Access denied|Unauthorized - 401|HttpClientErrorException\\$Unauthorized|FeignException\\$Unauthorized|${status('401')}`,
      'i',
    ),
    unless: /localhost|127\.0\.0\.1|rate limit/i,
    examples: {
      match: [
        'npm error code E401',
        '401 Client Error: Unauthorized for url: https://hub.example/x',
        'The requested URL returned error: 401',
        'status: 401 Unauthorized',
      ],
      not: ['401 passed, 2 skipped', 'src/auth.ts:401:7', 'received 401 bytes'],
    },
  },
  {
    id: 'http/403',
    cause: 'token_expired/http-403',
    rank: 'cause',
    match: new RegExp(
      `HTTP 200 response: got 403|403:? {1,3}\\(?(?:Forbidden|Client Error|Invalid or non-existent)|code E403\\b|HTTP Error 403|Forbidden - 403|${status('403')}`,
      'i',
    ),
    unless: /rate limit|abuse|localhost|127\.0\.0\.1|cannot publish over|^\s*["']?status(?:Code)?["']?: 403,?$/i,
    examples: {
      match: ['The requested URL returned error: 403', '403 Forbidden', 'npm error code E403'],
      not: ['HTTP 403: API rate limit exceeded for installation', 'wrote 403 files'],
    },
  },
  {
    // A field of an error that was printed whole: its message says more.
    id: 'http/403-field',
    cause: 'token_expired/http-403',
    rank: 'symptom',
    match: /^\s*["']?status(?:Code)?["']?: 403,?$/i,
    examples: { match: ['  status: 403,', '  "statusCode": 403'], not: ['status: 4031'] },
  },
  {
    id: 'http/404',
    cause: 'dependency/artifact-not-found',
    rank: 'symptom',
    match: new RegExp(
      `404:? {1,3}\\(?Not Found|404 Client Error|HTTP Error 404|ERROR 404: |Not Found - 404|Not Found - https:\\/\\/docs\\.github\\.com\\/|${status('404', '410')}|410:? Gone\\b|FileNotFoundException: https?:\\/\\/|410 \\(Gone`,
      'i',
    ),
    // A page of the site itself that another page links to: a prerenderer says so.
    unless: /localhost|127\.0\.0\.1|\(linked from /i,
    yieldsTo: ['package/not-found'],
    examples: {
      match: [
        'curl: (22) The requested URL returned error: 404',
        '2026-01-02 03:04:05 ERROR 404: Not Found.',
        'HTTP status 410',
      ],
      not: ['404 passed', 'took 404 ms'],
    },
  },
]
