/** Secrets that can be told by their own form. Sources: the issuers' documentation of their prefixes. */
import { looksRandom } from './looks.ts'
import type { Span } from './view.ts'

/** Prefixes that nothing else begins with: what follows is a secret, whatever it looks like. */
const sure = [
  'gh[pousr]_',
  'github_pat_',
  'gl(?:pat|dt|rt|cbt|ptt|soat|ft|agent|imt|ffct|oas)-',
  'xox[abceoprs][-.]',
  'xapp-',
  'dckr_(?:pat|oat)_',
  '(?:sk|rk|pk)_(?:live|test)_',
  'whsec_',
  'sk-(?:ant|proj|svcacct|admin)-',
  'do[opr]_v1_',
  'shp(?:at|ss|ca|pa|tka)_',
  'sq0(?:atp|csp|idp)-',
  'lin_api_',
  'gl(?:sa|c)_ey',
  'glsa_',
  'NRAK-',
  'sntry[su]_',
  'pscale_(?:tkn|pw|oauth)_',
  'ATATT3',
  'ATCTT3',
  'CCIPAT_',
  'CLOJARS_',
  'PMAK-',
  'GOCSPX-',
  'AGE-SECRET-KEY-1',
  'ya29\\.',
  'HRKU-',
  'secret-token:',
  'sha256~',
  'tskey-(?:auth|api|client|webhook|scim)-',
  'rubygems_',
  'AIza',
]
/** Prefixes that a name may begin with as well: what follows must look made by a machine. */
const likely = [
  'npm_',
  'pypi-',
  'hf_',
  'api_org_',
  'sk-',
  'ntn_',
  'figd_',
  'glc_',
  'NR(?:JS|II)-',
  'hv[sbr]\\.',
  'pul-',
  'dp\\.(?:pt|st|ct|sa|scim|audit)\\.',
  'f[mo][12]_',
  'nfp_',
  'rnd_',
  'sbp_',
  'sb_secret_',
  'ATBB',
  'BBDC-',
  'bkua_',
  'sq[pua]_',
  'AKCp',
  'cmVmdGtuO',
  'dt0[a-z]\\d\\d\\.',
  'LTAI',
  'y0_',
  'AQVN',
  'aio_',
  'EZ[AT]K',
  'duffel_(?:test|live)_',
  'fio-u-',
  'sgp_',
  'gsk_',
  'pplx-',
  'xai-',
  'r8_',
  'pnu_',
  'rdme_',
  'v1\\.0-',
  'dapi',
  'cio',
  'oy2',
  'SG\\.',
  'sl\\.',
  'secret_',
  'vcp_',
  'lsv2_(?:pt|sk)_',
  'nvapi-',
  'tgp_v1_',
  'rpa_',
  'ph[cx]_',
  'CFPAT-',
  'EAA[AC]',
  'FlyV1 ',
  'key-',
  'SK(?=[0-9a-f]{32})',
  'pat(?=[A-Za-z0-9]{14}\\.)',
  'AstraCS:',
  'v\\d\\.(?:local|public)\\.',
]

/** No letter or digit in front: inside a longer word a prefix is none. */
const bare = '(?<![A-Za-z0-9])'
const body = String.raw`[\w-]`
const dots = String.raw`(?:\.[\w-]{6,}){0,6}={0,2}`
const sureForm = new RegExp(`${bare}(?:${sure.join('|')})${body}{10,}${dots}`, 'g')
const likelyForm = new RegExp(`${bare}(?:${likely.join('|')})(${body}{16,}${dots})`, 'g')
/** At the end of a line, where a token may have been cut; it is tried on the last letters of the line alone. */
const cutForm = new RegExp(`${bare}(?:${sure.join('|')}|(?:AKIA|ASIA)|eyJ)${body}{3,}$`)
const cutLikely = new RegExp(`${bare}(?:${likely.join('|')})(${body}{8,})$`)

const forms: readonly RegExp[] = [
  sureForm,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|AROA|AIDA|AIPA|ANPA|ANVA|APKA|ASCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  // JWT, JWE, and JSON in Base64, which is how credentials of registries and clusters are handed over.
  /(?<![A-Za-z0-9])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*){0,3}/g,
  /(?<![A-Za-z0-9])eyJ[\w+/-]{20,}={0,2}/g,
  /https?:\/\/hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[\w/-]+/g,
  /https?:\/\/(?:\w{1,20}\.)?discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/\d{5,30}\/[\w-]+/g,
  /https?:\/\/[\w-]{1,60}\.webhook\.office\.com\/[\w@/.-]+/g,
  /(?<![A-Za-z0-9])\d{8,10}:AA[\w-]{30,}/g,
  /(?<![A-Za-z0-9])[MNO][A-Za-z\d_-]{22,28}\.[\w-]{6}\.[\w-]{27,40}/g,
  /(?<![A-Za-z0-9])[0-9a-f]{32}-us\d{1,2}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])\w{14}\.atlasv1\.[\w-]{40,}/g,
  // Azure: keys of accounts, secrets of applications, tokens of DevOps.
  /(?<![A-Za-z0-9+/]|sha512-)[A-Za-z0-9+/]{86}==/g,
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,80}\+?A(?:St|CDb|EhC|RmC|IoT|PIM|SBB|MC|BAT|BGV|CR|DF|zSe)[A-Za-z0-9+/]{4,8}={0,2}/g,
  /(?<![\w~.-])[\w~.-]{3}[78]Q~[\w~.-]{28,40}/g,
  /(?<![A-Za-z0-9])[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}/g,
  // Passwords that are hashed are still to be guessed.
  /\$(?:2[abxy]|argon2(?:id|i|d)|[156y])\$[\w./$,=+-]{20,200}/g,
]

/** Where tokens stand in a text. */
export function findTokens(text: string): Span[] {
  const found: Span[] = []
  for (const form of forms)
    for (const match of text.matchAll(form)) found.push([match.index, match.index + match[0].length])
  for (const match of text.matchAll(likelyForm))
    if (looksRandom(match[1] as string, 12)) found.push([match.index, match.index + match[0].length])
  return found
}

/** A token that the end of a line cuts, before its form is whole. Longer ones than are looked at here are found by their form. */
export function findCutTokens(text: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const shown = line.slice(-240).replace(/[\s"'`…,;)\]}]{1,20}$|\.{3}$/, '')
    const offset = start + Math.max(0, line.length - 240)
    const sureCut = cutForm.exec(shown)
    if (sureCut !== null) found.push([offset + sureCut.index, offset + shown.length])
    const likelyCut = cutLikely.exec(shown)
    if (likelyCut !== null && looksRandom(likelyCut[1] as string))
      found.push([offset + likelyCut.index, offset + shown.length])
    start += line.length + 1
  }
  return found
}
