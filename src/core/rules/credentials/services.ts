import type { Rule } from '../rule.ts'

/** Hosting, quality and chat services that a pipeline calls with a token of its own. */
export const serviceCredentialRules: readonly Rule[] = [
  {
    id: 'cloudflare/token',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /Authentication error \[code: 10000\]|Invalid (?:access token|request headers) \[code: (?:9109|6003)\]|necessary to set a CLOUDFLARE_API_TOKEN|You are not authenticated\. Please run `wrangler login`|Unable to authenticate request \[code: 10001\]/,
    examples: {
      match: [
        '✘ [ERROR] A request to the Cloudflare API (/accounts/x/pages) failed.  Authentication error [code: 10000]',
        "it's necessary to set a CLOUDFLARE_API_TOKEN environment variable for wrangler to work",
      ],
    },
  },
  {
    id: 'vercel/token',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /The (?:specified )?token (?:provided via `--token` argument )?is not valid|No existing credentials found\. Please run `vercel login`|You defined "--token", but it's missing a value|Could not retrieve Project Settings|The token provided via .{0,40}is not valid/,
    examples: {
      match: [
        'Error: The specified token is not valid. Use `vercel login` to generate a new token.',
        'Error: No existing credentials found. Please run `vercel login` or pass "--token"',
      ],
    },
  },
  {
    id: 'hosting/login',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /No access token available\. Please login with 'flyctl auth login'|flyctl auth login|You must be authenticated to view this|Invalid credentials provided\.?.{0,40}heroku|NETLIFY_AUTH_TOKEN.{0,40}(?:not set|missing|required|invalid)|Access token not provided\. Supply an access token by running supabase login|Invalid access token format\. Must be like|(?:Project|Site) not found\. Please rerun .netlify link|Timed out waiting for authorization\.|An Expo user account is required/i,
    examples: {
      match: [
        "Error: No access token available. Please login with 'flyctl auth login'",
        'Access token not provided. Supply an access token by running supabase login or setting the SUPABASE_ACCESS_TOKEN environment variable.',
      ],
    },
  },
  {
    id: 'codecov/token',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /Token required (?:because|-)|Repository not found.{0,30}token|Please provide an upload token|Token required - not valid tokenless|Not valid tokenless upload|Codecov token not found|Invalid upload token\b|Couldn't find a repository matching this job|coveralls.{0,60}(?:token|unprocessable)/i,
    unless: /syntax|unexpected|lexer/i,
    examples: {
      match: [
        'Upload queued for processing failed: {"message":"Token required because branch is protected"}',
        'Bad response: 422 {"message":"Couldn\'t find a repository matching this job.","error":true}',
      ],
    },
  },
  {
    id: 'sonar/token',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /Not authorized\. Please check the (?:user token|properties sonar)|You're not authorized to (?:run|analyze)|sonar\.login.{0,60}(?:invalid|not authorized)|You must define the following mandatory properties .{0,40}sonar\.token|Failed to query server version: .{0,80}40[13]|Running this GitHub Action without SONAR_TOKEN/i,
    examples: {
      match: [
        "ERROR: Error during SonarScanner execution: Not authorized. Please check the user token in the property 'sonar.token'.",
        "ERROR: You're not authorized to analyze this project or the project doesn't exist on SonarQube",
      ],
    },
  },
  {
    id: 'quality/login',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /`snyk` requires an authenticated account|SNYK-0005|Authentication error \(SNYK|error: API request failed.{0,40}caused by: sentry reported an error: .{0,60}40[13]|sentry reported an error: (?:Authentication|Invalid token|You do not have permission)|Auth token is required for this request|Missing API key\. Please (?:run|set)/i,
    examples: {
      match: [
        '`snyk` requires an authenticated account. Please run `snyk auth` and try again.',
        'error: Auth token is required for this request. Please run `sentry-cli login` and try again!',
      ],
    },
  },
  {
    id: 'slack/token',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /(?:["']error["']: ?["']|API error occurred: |SlackError: |[Ee]rror: )(?:invalid_auth|not_authed|token_revoked|token_expired|account_inactive|no_service|invalid_token|missing_scope)\b|\binvalid_auth\b|\bnot_authed\b|^(?:no_service|account_inactive)$|\binvalid_webhook_token/,
    unless: /error_class|lumen/,
    help: 'Issue a new bot token or webhook in the Slack app, and put it into the secret.',
    examples: {
      match: [
        'slack replied HTTP 200 {"ok":false,"error":"invalid_auth"}',
        'Error: An API error occurred: token_revoked',
      ],
    },
  },
  {
    id: 'slack/channel',
    cause: 'build/config-error',
    rank: 'cause',
    match:
      /\bnot_in_channel\b|\bchannel_not_found\b|\bis_archived\b|\bchannel_is_archived\b|\bno_text\b|\binvalid_blocks\b/,
    help: 'Correct the channel or the message, or invite the bot to the channel.',
    examples: { match: ['Error: An API error occurred: not_in_channel', '{"ok":false,"error":"channel_not_found"}'] },
    yieldsTo: ['slack/token'],
  },
  {
    id: 'chat/webhook',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /"message": ?"Unknown Webhook"|Invalid Webhook Token|DiscordAPIError\[(?:10015|50027)\]|Webhook (?:URL|url) .{0,40}(?:not valid|invalid|revoked)|\{"ok":false,"error_code":40[14],"description":"(?:Unauthorized|Not Found)"|An invalid token was provided\.|Specify secrets\.\w{3,60}|Need to provide at least one botToken or webhookUrl/i,
    examples: {
      match: [
        '{"message": "Unknown Webhook", "code": 10015}',
        '{"ok":false,"error_code":401,"description":"Unauthorized"}',
        'Error: Need to provide at least one botToken or webhookUrl',
      ],
    },
  },
  {
    id: 'llm/api-key',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /Incorrect API key provided|invalid_api_key|invalid x-api-key|"type": ?"authentication_error"|OPENAI_API_KEY environment variable is (?:missing|not)|api_key client option must be set|API key not valid\. Please pass a valid API key|API_KEY_INVALID|Could not resolve authentication method\. Expected/i,
    examples: {
      match: [
        "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'Incorrect API key provided: ***'}}",
        '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',
      ],
    },
  },
  {
    id: 'huggingface/gated',
    cause: 'token_expired/access-denied',
    rank: 'verdict',
    show: 'last',
    match:
      /(?:GatedRepoError|RepositoryNotFoundError|HfHubHTTPError): 40[13] Client Error|Cannot access gated repo|Access to model \S{1,120} is restricted|You must have access to it and be authenticated|not in the authorized list|If this is a private (?:or gated )?repo|Invalid user token|LocalTokenNotFoundError/i,
    help: 'Accept the terms of the model with the account of the token, and give the token read access to gated repositories.',
    examples: {
      match: [
        'Cannot access gated repo for url https://hub.example/acme/m/resolve/main/config.json.',
        'huggingface_hub.errors.GatedRepoError: 401 Client Error.',
      ],
    },
  },
]
