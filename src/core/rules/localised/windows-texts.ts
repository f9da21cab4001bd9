/**
 * What Windows says for an error code in other languages (FormatMessage): sockets, files and disks. .NET, PowerShell,
 * Python, Java and cmd pass it on. Stretches that are the same in the wordings of cmd and .NET.
 */
export const windowsTexts = {
  // An existing connection was forcibly closed by the remote host
  WSAECONNRESET: {
    ko: '연결은 원격 호스트에 의해 강제로 끊겼습니다',
    ja: '既存の接続はリモート ホストに強制的に切断されました',
    zh: '远程主机强迫关闭了一个现有的连接',
    de: 'Eine vorhandene Verbindung wurde vom Remotehost geschlossen',
    fr: "connexion existante a dû être fermée par l'hôte distant",
    es: 'Se ha forzado la interrupción de una conexión existente',
    pt: 'Foi forçado o cancelamento de uma conexão existente',
  },
  // No connection could be made because the target machine actively refused it
  WSAECONNREFUSED: {
    ko: '대상 컴퓨터에서 연결을 거부했으므로',
    ja: '対象のコンピューターによって拒否されたため',
    zh: '由于目标计算机积极拒绝',
    de: 'da der Zielcomputer die Verbindung verweigert',
    fr: "l'ordinateur cible l'a expressément refusée",
    es: 'el equipo de destino denegó expresamente dicha conexión',
    pt: 'a máquina de destino as recusou ativamente',
  },
  // A connection attempt failed because the connected party did not properly respond after a period of time
  WSAETIMEDOUT: {
    ko: '연결된 구성원으로부터 응답이 없어 연결하지 못했거나',
    ja: '接続済みの呼び出し先が一定の時間を過ぎても正しく応答しなかった',
    zh: '由于连接方在一段时间后没有正确答复',
    de: 'da die Gegenstelle nach einer bestimmten Zeitspanne nicht',
    fr: "le parti connecté n'a pas répondu convenablement",
    es: 'la parte conectada no respondió adecuadamente',
    pt: 'o componente conectado não respondeu corretamente',
  },
  // No such host is known
  WSAHOST_NOT_FOUND: {
    ko: '알려진 호스트가 없습니다',
    ja: 'そのようなホストは不明です',
    zh: '不知道这样的主机',
    de: ['Es ist kein solcher Host bekannt', 'Der angegebene Host ist unbekannt'],
    fr: 'Hôte inconnu',
    es: 'Host desconocido',
    pt: 'Este host não é conhecido',
  },
  // Access is denied
  ERROR_ACCESS_DENIED: {
    ko: '액세스가 거부되었습니다',
    ja: 'アクセスが拒否されました',
    zh: '拒绝访问',
    de: 'Zugriff verweigert',
    fr: 'Accès refusé',
    es: 'Acceso denegado',
    pt: 'Acesso negado',
  },
  // The process cannot access the file because it is being used by another process
  ERROR_SHARING_VIOLATION: {
    ko: ['다른 프로세스가 파일을 사용 중', '다른 프로세스에서 사용 중'],
    ja: ['別のプロセスで使用', '別のプロセスが使用'],
    zh: '另一个程序正在使用此文件',
    de: 'von einem anderen Prozess verwendet',
    fr: 'utilisé par un autre processus',
    es: 'utilizado por otro proceso',
    pt: 'usado por outro processo',
  },
  // There is not enough space on the disk
  ERROR_DISK_FULL: {
    ko: '디스크 공간이 부족합니다',
    ja: 'ディスクに十分な空き領域がありません',
    zh: '磁盘空间不足',
    de: 'nicht genug Speicherplatz auf dem Datenträger',
    fr: 'Espace insuffisant sur le disque',
    es: 'Espacio en disco insuficiente',
    pt: 'Espaço insuficiente no disco',
  },
  // The system cannot find the file specified
  ERROR_FILE_NOT_FOUND: {
    ko: '지정된 파일을 찾을 수 없습니다',
    ja: '指定されたファイルが見つかりません',
    zh: '系统找不到指定的文件',
    de: 'kann die angegebene Datei nicht finden',
    fr: 'Le fichier spécifié est introuvable',
    es: 'no puede encontrar el archivo especificado',
    pt: 'não pode encontrar o arquivo especificado',
  },
} as const
