import { spoken } from '../localised/spoken.ts'
import type { Rule } from '../rule.ts'
import { ownName } from './local.ts'

/** A name that was not resolved, in the words of each libc and HTTP library. */
export const dnsRules: readonly Rule[] = [
  {
    id: 'network/dns',
    cause: 'network/dns',
    rank: 'cause',
    match:
      /Could not resolve (?:host|hostname|proxy)|Temporary failure (?:in name resolution|resolving)|Name or service not known|Name resolution failed|getaddrinfo:? (?:ENOTFOUND|EAI_AGAIN|failed|error)|\b(?:ENOTFOUND|EAI_AGAIN)\b|nodename nor servname provided|No address associated with hostname|UnknownHostException|unknown host\b(?! ?key)|No such host is known|no such host\b|: server misbehaving|non-existing domain|NameResolutionError|Failed to resolve '|The remote name could not be resolved|Couldn't resolve host|could not translate host name|failed to lookup address information|dns error: |NXDOMAIN|SERVFAIL|unable to resolve host address|Try again: hostname/i,
    unless: new RegExp(
      `ModuleNotFound|Cannot resolve module|Failed to resolve '[^']{1,200}' from |sudo: unable to resolve host|lookup (?:localhost|\\S{1,60}\\.local) |${ownName.source}`,
      'i',
    ),
    examples: {
      match: [
        "fatal: unable to access 'https://git.example/x.git/': Could not resolve host: git.example",
        'Error: getaddrinfo ENOTFOUND api.corp.example',
        'java.net.UnknownHostException: repo.corp.example: Name or service not known',
        'dial tcp: lookup proxy.example on 10.0.0.2:53: no such host',
        'System.Net.Http.HttpRequestException: No such host is known. (feed.acme.example:443)',
        'error trying to connect: dns error: failed to lookup address information: Temporary failure in name resolution',
      ],
      not: [
        "@parcel/core: Failed to resolve './drain' from './src/main.js'",
        'sudo: unable to resolve host runner-7: Name or service not known',
      ],
    },
  },
  {
    id: 'network/dns-of-libraries',
    cause: 'network/dns',
    rank: 'cause',
    match:
      /php_network_getaddresses: getaddrinfo|Failed to open TCP connection to \S{1,200} \(getaddrinfo|Failed host lookup: '|httpx\.ConnectError: \[Errno -[235]\]|\[Errno (?:-[235]|11001)\] |ClientConnectorDNSError|unable to resolve '\S{1,120}'|Hostname\/IP does not resolve|bad address '\S{1,120}'|Host name lookup failure|Name does not resolve|getaddrinfo\(\) failed|hostname nor servname provided|DNS (?:resolution|lookup) (?:failed|timed? ?out)|ERR_NAME_NOT_RESOLVED|UnresolvedAddressException|A server with the specified hostname could not be found|lookup \S{1,120}(?: on \S{1,60})?: (?:i\/o timeout|server misbehaving|no such host)|\(Bad hostname/,
    unless: new RegExp(`sudo:|localhost|${ownName.source}`),
    examples: {
      match: [
        'php_network_getaddresses: getaddrinfo for repo.acme.example failed: Name or service not known',
        "SocketException: Failed host lookup: 'pub.dev' (OS Error: Name or service not known, errno = -2)",
        'httpx.ConnectError: [Errno -3] Temporary failure in name resolution',
        'page.goto: net::ERR_NAME_NOT_RESOLVED at https://shop.acme.example/',
        'dial tcp: lookup registry-1.docker.io on 127.0.0.53:53: server misbehaving',
        'ssh: Could not resolve hostname deploy.acme.example: Name does not resolve',
      ],
    },
  },
  {
    id: 'dotnet/dns',
    cause: 'network/dns',
    rank: 'verdict',
    // glibc's EAI_AGAIN reads like a limit of the machine when .NET prints it behind the host.
    match:
      /(?:HttpRequestException|SocketException)\b.{0,20}: (?:Resource temporarily unavailable|Name or service not known|No such host is known|nodename nor servname)/,
    unless: /localhost/,
    examples: {
      match: ['System.Net.Http.HttpRequestException: Resource temporarily unavailable (feed.acme.example:443)'],
      not: ['fork: retry: Resource temporarily unavailable'],
    },
  },
  {
    id: 'network/dns-localised',
    cause: 'network/dns',
    rank: 'cause',
    // apt and wget say it in words of their own.
    match: spoken(
      /의 주소를 알아내는|의 주소를 알아낼 수 없|호스트 주소를 해석할 수 없|호스트를 찾을 수 없|ホスト(?:アドレス|名)? ?.{0,160}(?:解決できません|見つかりません)|' (?:が一時的に解決できません|を解決できませんでした)|(?:无法|暂时不能)解析(?:主机|域名)|(?:無法|暫時無法)解析(?:主機| ')|Host-Adresse .{1,160} kann nicht aufgelöst|» ?konnte nicht aufgelöst werden|Fehlschlag beim Auflösen von|« ?konnte nicht aufgelöst werden|Ne parvient pas à résoudre|Erreur temporaire de résolution de|impossible de résoudre l.{1,3}adresse|No se pudo resolver «|Fallo temporal al resolver|no se pudo resolver la dirección del equipo|Não foi possível resolver '|Falha temporária resolvendo|não foi possível resolver endereço/,
      'EAI_NONAME',
      'EAI_AGAIN',
      'EAI_NODATA',
      'HOST_NOT_FOUND',
      'WSAHOST_NOT_FOUND',
    ),
    unless: /sudo:/,
    examples: {
      match: [
        "  'mirror.example'의 주소를 알아내는데 임시로 실패했습니다",
        "  'mirror.example' が一時的に解決できません",
        'curl: Name oder Dienst nicht bekannt',
        'fatal : Échec temporaire dans la résolution du nom',
        '域名解析暂时失败',
        'wget: Der Name oder der Dienst ist nicht bekannt.',
        'wget: Host-Adresse »files.example« kann nicht aufgelöst werden',
        'System.Net.WebException: 알려진 호스트가 없습니다. (feed.acme.example:443)',
      ],
      not: ['sudo: unable to resolve host runner: Name oder Dienst nicht bekannt'],
    },
  },
]
