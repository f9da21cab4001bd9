import type { Rule } from '../rule.ts'

/** A name that was not resolved, in the words of each libc and HTTP library. */
export const dnsRules: readonly Rule[] = [
  {
    id: 'network/dns',
    cause: 'network/dns',
    rank: 'cause',
    match:
      /Could not resolve (?:host|hostname|proxy)|Temporary failure (?:in name resolution|resolving)|Name or service not known|Name resolution failed|getaddrinfo:? (?:ENOTFOUND|EAI_AGAIN|failed|error)|\b(?:ENOTFOUND|EAI_AGAIN)\b|nodename nor servname provided|No address associated with hostname|UnknownHostException|unknown host\b|No such host is known|no such host\b|server misbehaving|NameResolutionError|Failed to resolve '|The remote name could not be resolved|Couldn't resolve host|could not translate host name|failed to lookup address information|dns error: |NXDOMAIN|SERVFAIL|unable to resolve host address|Try again: hostname/i,
    unless: /ModuleNotFound|Cannot resolve module|sudo: unable to resolve host|lookup (?:localhost|\S{1,60}\.local) /i,
    examples: {
      match: [
        "fatal: unable to access 'https://git.example/x.git/': Could not resolve host: git.example",
        'Error: getaddrinfo ENOTFOUND api.corp.example',
        'java.net.UnknownHostException: repo.corp.example: Name or service not known',
        'dial tcp: lookup proxy.example on 10.0.0.2:53: no such host',
        'System.Net.Http.HttpRequestException: No such host is known. (feed.acme.example:443)',
        'error trying to connect: dns error: failed to lookup address information: Temporary failure in name resolution',
      ],
      not: ['sudo: unable to resolve host runner-7: Name or service not known'],
    },
  },
  {
    id: 'network/dns-of-libraries',
    cause: 'network/dns',
    rank: 'cause',
    match:
      /php_network_getaddresses: getaddrinfo|Failed to open TCP connection to \S{1,200} \(getaddrinfo|Failed host lookup: '|httpx\.ConnectError: \[Errno -[235]\]|\[Errno (?:-[235]|11001)\] |ClientConnectorDNSError|unable to resolve '\S{1,120}'|Hostname\/IP does not resolve|bad address '\S{1,120}'|Host name lookup failure|Name does not resolve|getaddrinfo\(\) failed|hostname nor servname provided|DNS (?:resolution|lookup) (?:failed|timed? ?out)|ERR_NAME_NOT_RESOLVED|UnresolvedAddressException|A server with the specified hostname could not be found|lookup \S{1,120}(?: on \S{1,60})?: (?:i\/o timeout|server misbehaving|no such host)|DNS cache overflow|Bad hostname/,
    unless: /sudo:|localhost/,
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
    match:
      /주소를 알아내는데|호스트(?:를| 이름을).{0,20}(?:찾을 수 없|해석)|이름 혹은 서비스를 알 수 없|알려진 호스트가 없습니다|名前(?:解決に|またはサービス)|ホスト.{0,20}(?:解決できません|見つかりません)|そのようなホストは不明です|Name oder Dienst nicht bekannt|Temporärer Fehler bei der Namensauflösung|Der angegebene Host ist unbekannt|Nom ou service inconnu|Échec temporaire dans la résolution du nom|Hôte inconnu|Nombre o servicio desconocido|Fallo temporal en la resolución del nombre|Host desconocido|未知的名称或服务|域名解析暂时失败|无法解析(?:主机|域名)|不知道这样的主机|Nome ou serviço desconhecido|Falha temporári[ao] na resolução de nome|name resolution에서 일시적인 실패|호스트이름과 대응되는 주소가 없음|Name oder (?:der )?Dienst (?:ist )?nicht bekannt|Неизвестное имя или служба|Временный сбой в разрешении имен|Nome o servizio sconosciuto|Errore temporaneo nella risoluzione del nome|nazwa lub usługa jest nieznana|Odwzorowanie nazwy jest chwilowo|Zu diesem Hostnamen gehört keine Adresse|Aucune adresse associée avec le nom/,
    unless: /sudo:/,
    examples: {
      match: [
        "  'mirror.example'의 주소를 알아내는데 임시로 실패했습니다",
        'curl: Name oder Dienst nicht bekannt',
        'fatal : Échec temporaire dans la résolution du nom',
        '域名解析暂时失败',
        'wget: Der Name oder der Dienst ist nicht bekannt.',
      ],
    },
  },
]
