/** Secrets that commands take without a name that says so: `-p x`, `-u user:x`, `Bearer x`. */
import { decoded } from './encoded.ts'
import { isNothing, isProse, looksRandom } from './looks.ts'
import type { Span } from './view.ts'

/** A tool, and the flags that carry its secret. Between the two at most this many characters of the command. */
const flagged: readonly RegExp[] = [
  flags(
    '(?:docker|podman|helm|oras|buildah|skopeo|crane|nerdctl|oc|cf|az|ibmcloud|argocd|npm|twine|nuget|gh|conan|jf)',
    '-p',
  ),
  flags(
    '(?:sshpass|mysql\\w*|mariadb[\\w-]*|mongo\\w*|7za?|ncftp\\w*|cqlsh|influx|rabbitmqadmin|mosquitto_\\w+|xfreerdp)',
    '-p',
  ),
  flags('(?:sqlcmd|unzip|zip|bcp|mosquitto_\\w+)', '-P'),
  flags('(?:plink|pscp|psftp|putty)', '-pw'),
  flags('(?:redis-cli|http|https|cosign)', '-a'),
  flags('(?:ldap\\w+|xmllint)', '-w'),
  flags('(?:keytool|jarsigner|apksigner)', '-(?:store|key|ks-|src\\w*|dest\\w*)pass'),
  flags('openssl', '-(?:pass(?:in|out)?|k|K)'),
  flags('(?:signtool|certutil|pkgbuild|nsis)', '[-/]p'),
  flags('(?:security|codesign)', '-[pkP]'),
]
/** `-u user:password` of curl and its like. */
const login =
  /(?:-u|--user|--proxy-user|-U|--userpwd|-a|--auth)[ \t=]{0,4}["']?[\w.@+$|-]{0,100}:([^\s"':][^\s"']{2,300})/g
const loginTools = /\b(?:curl|http|https|wget|xh|smbclient|ab|siege|twine|rclone|iwr|rpcclient|newman)\b/
/** A flag that anybody uses for a password, with a value that nobody calls a file or a port. */
const anyFlag = /(?<=[ \t])-p[ \t]{0,4}["']?([^\s"'=:/\\-][^\s"':/\\]{7,200})/g
const scheme = /(?<![\w-])(bearer|basic|token|apikey|x-api-key)[ \t]{1,4}([\w.~+/=|:-]{8,4000})/gi
const quoted = /\b(?:identified[ \t]{1,4}by|password|passwort|passphrase)[ \t]{1,4}(["'])([^"'\n]{4,200})\1/gi
/** Tools that take a user and a password side by side. */
const sideBySide: readonly RegExp[] = [
  /(?:\b(?:sqlplus|sqlldr|expdp|impdp)[ \t]|\bjdbc:oracle:\w{1,10}:)(?:-\w{1,10}[ \t])?[ \t]{0,4}[\w$#]{1,60}\/([^\s@/"']{3,200})@/g,
  /\b(?:lftp|ncftp)\b[^\n]{0,100}?[ \t]-u[ \t]{0,4}[\w.@-]{1,60},([^\s"',]{3,200})/g,
  /\bconfig[ \t]{1,4}http-basic\.\S{1,60}[ \t]{1,4}\S{1,100}[ \t]{1,4}["']?([^\s"']{3,300})/g,
  /\bnet[ \t]{1,4}use[ \t]{1,4}(?:\w:[ \t]{1,4})?\\{2,4}\S{1,200}[ \t]{1,4}([^\s"'/*][^\s"']{2,200})/gi,
  /sonar\.login=["']?([^\s"']{16,300})/g,
  /\bConvertTo-SecureString(?:[ \t]{1,4}-\w{1,20}){0,3}[ \t]{1,4}["']?([^\s"'$()][^\s"'()]{2,300})/gi,
]
/** `Invalid API key provided: x`, and a header of any name that is given to a command. */
const told =
  /\b(?:api|access|secret|auth|account|subscription|license)[ _-]?(?:key|token)s?\b[^\n:="'`]{0,30}[:=]?[ \t]{0,4}["'`(]{0,2}([\w+/=.~-]{16,400})/gi
const anyHeader = /(?:-H|--header)[ =]{0,2}["']?[\w-]{2,60}:[ \t]{0,4}([\w+/=.~-]{16,4000})/g
/** `cargo login x`, `snyk auth x`, `codecov -t x`: told from a name of a host by its looks. */
const loginWord =
  /\b(?:cargo|snyk|vault|hf|huggingface-cli|wandb|railway|codecov|heroku|gh|ngrok|doppler|infisical)\b[^\n]{0,100}?(?:[ \t](?:login|auth|authtoken|-t|-b|--body|add-authtoken)[ \t=]{1,4})["']?([\w+/=.~-]{16,400})/g
const upload =
  /\b(?:echo|printf|print)[ \t]{1,4}(?:-\w{1,3}[ \t]{1,4})?["']?([^\s"'|]{8,400})["']?[ \t]{0,4}\|[^\n|]{0,120}(?:--password-stdin|secret|passwd|login|chpasswd|sudo -S)/g

function flags(tools: string, flag: string): RegExp {
  return new RegExp(`\\b${tools}\\b[^\\n]{0,300}?[ \\t]${flag}[ \\t=:]{0,4}["']?(?:pass:)?([^\\s"']{3,300})`, 'g')
}

export function findInCommands(text: string): Span[] {
  const found: Span[] = []
  const add = (match: RegExpExecArray, value: string) => {
    const start = match.index + match[0].lastIndexOf(value)
    found.push([start, start + value.length])
  }
  for (const pattern of flagged) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1] as string
      if (!isNothing(value) && !value.startsWith('-') && !/^\d+:\d+$/.test(value)) add(match, value)
    }
  }
  if (loginTools.test(text))
    for (const match of text.matchAll(login)) if (!isNothing(match[1] as string)) add(match, match[1] as string)
  for (const match of text.matchAll(anyFlag)) {
    const value = match[1] as string
    if (looksRandom(value, 8) && /[A-Z]/.test(value) && !isNothing(value)) add(match, value)
  }
  for (const match of text.matchAll(scheme)) {
    const [, kind = '', value = ''] = match
    const isLogin = /^basic$/i.test(kind) && decoded(value)?.includes(':')
    if (isLogin || (looksRandom(value, 12) && !isNothing(value))) add(match, value)
  }
  for (const pattern of sideBySide)
    for (const match of text.matchAll(pattern)) if (!isNothing(match[1] as string)) add(match, match[1] as string)
  for (const pattern of [told, anyHeader, loginWord])
    for (const match of text.matchAll(pattern)) {
      const value = match[1] as string
      if (looksRandom(value, 14) && !isNothing(value)) add(match, value)
    }
  for (const match of text.matchAll(quoted))
    if (!isNothing(match[2] as string) && !isProse(match[2] as string)) add(match, match[2] as string)
  for (const match of text.matchAll(upload)) if (!isNothing(match[1] as string)) add(match, match[1] as string)
  return found
}
