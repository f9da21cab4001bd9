/**
 * What the C library says for an error code in other languages: strerror, gai_strerror, hstrerror and strsignal. Every
 * program that calls it speaks so: shells, coreutils, tar, gcc, git, curl, wget, ssh, Ruby, PHP, Perl. Python, Node and Go
 * stay English. Source: glibc's own translations, the newest first where two are in use.
 */
export const libcTexts = {
  // No such file or directory
  ENOENT: {
    ko: '그런 파일이나 디렉터리가 없습니다',
    ja: 'そのようなファイルやディレクトリはありません',
    zh: '没有那个文件或目录',
    zhTW: '沒有此一檔案或目錄',
    de: 'Datei oder Verzeichnis nicht gefunden',
    fr: 'Aucun fichier ou dossier de ce type',
    es: 'No existe el fichero o el directorio',
    pt: 'Arquivo ou diretório inexistente',
  },
  // Permission denied
  EACCES: {
    ko: '허가 거부',
    ja: '許可がありません',
    zh: '权限不够',
    zhTW: '拒絕不符權限的操作',
    de: 'Keine Berechtigung',
    fr: 'Permission non accordée',
    es: 'Permiso denegado',
    pt: 'Permissão negada',
  },
  // Operation not permitted
  EPERM: {
    ko: '명령을 허용하지 않음',
    ja: '許可されていない操作です',
    zh: '不允许的操作',
    zhTW: '此項操作並不被允許',
    de: 'Die Operation ist nicht erlaubt',
    fr: 'Opération non permise',
    es: 'Operación no permitida',
    pt: 'Operação não permitida',
  },
  // Read-only file system
  EROFS: {
    ko: '읽기전용 파일 시스템',
    ja: '読み込み専用ファイルシステムです',
    zh: '只读文件系统',
    zhTW: '唯讀的檔案系統',
    de: 'Das Dateisystem ist nur lesbar',
    fr: 'Système de fichiers accessible en lecture seulement',
    es: 'Sistema de ficheros de sólo lectura',
    pt: 'Sistema de arquivos somente para leitura',
  },
  // No space left on device
  ENOSPC: {
    ko: '장치에 남은 공간이 없음',
    ja: 'デバイスに空き領域がありません',
    zh: '设备上没有空间',
    zhTW: '裝置上已無多餘空間',
    de: 'Auf dem Gerät ist kein Speicherplatz mehr verfügbar',
    fr: 'Aucun espace disponible sur le périphérique',
    es: 'No queda espacio en el dispositivo',
    pt: 'Não há espaço disponível no dispositivo',
  },
  // Disk quota exceeded
  EDQUOT: {
    ko: '디스크 할당량이 초과됨',
    ja: 'ディスク使用量制限を超過しました',
    zh: '超出磁盘限额',
    zhTW: '磁碟配額已滿',
    de: 'Der zugewiesene Plattenplatz (Quota) ist überschritten',
    fr: "Débordement du quota d'espace disque",
    es: 'Se ha excedido la cuota de disco',
    pt: 'Cota da disco excedida',
  },
  // Cannot allocate memory
  ENOMEM: {
    ko: '메모리를 할당할 수 없습니다',
    ja: 'メモリを確保できません',
    zh: '无法分配内存',
    zhTW: '無法配置記憶體',
    de: 'Nicht genügend Hauptspeicher verfügbar',
    fr: ['Ne peut allouer de la mémoire', "Impossible d'allouer de la mémoire"],
    es: 'No se pudo asignar memoria',
    pt: 'Não foi possível alocar memória',
  },
  // Too many open files
  EMFILE: {
    ko: '열린 파일이 너무 많음',
    ja: ['ファイルを開きすぎです', '開いているファイルが多すぎます'],
    zh: '打开的文件过多',
    zhTW: '開啟太多檔案',
    de: 'Zu viele offene Dateien',
    fr: 'Trop de fichiers ouverts',
    es: ['Demasiados ficheros abiertos', 'Demasiados archivos abiertos'],
    pt: 'Muitos arquivos abertos',
  },
  // Argument list too long
  E2BIG: {
    ko: '인수 명단이 너무 김',
    ja: '引数リストが長すぎます',
    zh: '参数列表过长',
    zhTW: '引數列項目過長',
    de: ['Die Argumentliste ist zu lang', 'Liste der Argumente zu lang'],
    fr: "Liste d'arguments trop longue",
    es: 'La lista de argumentos es demasiado larga',
    pt: 'Lista de argumentos muito longa',
  },
  // Resource temporarily unavailable
  EAGAIN: {
    ko: '자원이 일시적으로 사용 불가능함',
    ja: 'リソースが一時的に利用できません',
    zh: '资源暂时不可用',
    zhTW: '資源暫時無法取得',
    de: 'Die Ressource ist zur Zeit nicht verfügbar',
    fr: 'Ressource temporairement non disponible',
    es: 'Recurso no disponible temporalmente',
    pt: 'Recurso temporariamente indisponível',
  },
  // Text file busy
  ETXTBSY: {
    ko: '실행 파일 사용 중',
    ja: 'テキストファイルがビジー状態です',
    zh: '文本文件忙',
    zhTW: '文字檔忙錄中',
    de: 'Das Programm kann nicht ausgeführt oder verändert werden (busy)',
    fr: 'Fichier texte occupé',
    es: 'El fichero de texto está ocupado',
    pt: 'Área de texto ocupada',
  },
  // File name too long
  ENAMETOOLONG: {
    ko: '파일 이름이 너무 깁니다',
    ja: 'ファイル名が長すぎます',
    zh: '文件名过长',
    zhTW: '檔名太長',
    de: 'Der Dateiname ist zu lang',
    fr: 'Nom de fichier trop long',
    es: 'Nombre de fichero demasiado largo',
    pt: 'Nome de arquivo muito longo',
  },
  // Exec format error
  ENOEXEC: {
    ko: 'Exec 형식 오류',
    ja: '実行形式エラー',
    zh: '可执行文件格式错误',
    zhTW: '可執行檔格式錯誤',
    de: 'Fehler im Format der Programmdatei',
    fr: 'Erreur de format pour exec()',
    es: 'Formato de ejecutable incorrecto',
    pt: 'Erro no formato exec',
  },
  // Address already in use
  EADDRINUSE: {
    ko: '주소가 이미 사용 중입니다',
    ja: 'アドレスは既に使用中です',
    zh: '地址已在使用',
    zhTW: '位址已經有在使用',
    de: 'Die Adresse wird bereits verwendet',
    fr: 'Adresse déjà utilisée',
    es: 'La dirección ya se está usando',
    pt: 'Endereço já em uso',
  },
  // Connection refused
  ECONNREFUSED: {
    ko: '연결이 거부됨',
    ja: '接続を拒否されました',
    zh: '拒绝连接',
    zhTW: '連線被拒絕',
    de: 'Verbindungsaufbau abgelehnt',
    fr: 'Connexion refusée',
    es: 'Conexión rehusada',
    pt: 'Conexão recusada',
  },
  // Connection timed out
  ETIMEDOUT: {
    ko: '연결 시간 초과',
    ja: '接続がタイムアウトしました',
    zh: '连接超时',
    zhTW: '連線超過時間',
    de: 'Die Wartezeit für die Verbindung ist abgelaufen',
    fr: "Connexion terminée par expiration du délai d'attente",
    es: 'Expiró el tiempo de conexión',
    pt: 'Tempo esgotado para conexão',
  },
  // Connection reset by peer
  ECONNRESET: {
    ko: '상대편이 연결을 끊음',
    ja: '接続が相手からリセットされました',
    zh: '连接被对方重设',
    zhTW: '連線被對方重設',
    de: 'Die Verbindung wurde vom Kommunikationspartner zurückgesetzt',
    fr: 'Connexion ré-initialisée par le correspondant',
    es: 'Conexión reinicializada por la máquina remota',
    pt: 'Conexão fechada pela outra ponta',
  },
  // Software caused connection abort
  ECONNABORTED: {
    ko: '소프트웨어가 연결 중단을 초래했습니다',
    ja: 'ソフトウェアが接続を中断しました',
    zh: '由软件导致的连接断开',
    zhTW: '軟體造成連線中斷',
    de: 'Das Programm verursachte den Abbruch der Verbindung',
    fr: "Le logiciel a provoqué l'abandon de la connexion",
    es: 'El programa provocó el fin de la conexión',
    pt: 'Término de conexão causada por software',
  },
  // No route to host
  EHOSTUNREACH: {
    ko: '호스트로 갈 루트가 없음',
    ja: 'ホストへの経路がありません',
    zh: '没有到主机的路由',
    zhTW: '找不到通往該主機的路由路徑',
    de: 'Keine Route zum Zielrechner',
    fr: "Aucun chemin d'accès pour atteindre l'hôte cible",
    es: "No existe ninguna ruta hasta el `host'",
    pt: 'Não há rota para o host',
  },
  // Network is unreachable
  ENETUNREACH: {
    ko: ['네트워크가 접근 불가능합니다', '네트워크에 접근할 수 없습니다'],
    ja: 'ネットワークに届きません',
    zh: '网络不可达',
    zhTW: '無法接觸網路',
    de: 'Das Netzwerk ist nicht erreichbar',
    fr: "Le réseau n'est pas accessible",
    es: 'La red es inaccesible',
    pt: 'A rede está fora de alcance',
  },
  // Host is down
  EHOSTDOWN: {
    ko: '호스트가 죽었습니다',
    ja: 'ホストが落ちています',
    zh: '主机关闭',
    zhTW: '遠端系統已停機了',
    de: 'Der Rechner ist nicht aktiv',
    fr: "L'hôte cible est arrêté ou en panne",
    es: "El `host' no está operativo",
    pt: 'Host está desligado',
  },
  // Name or service not known
  EAI_NONAME: {
    ko: '이름 혹은 서비스를 알 수 없습니다',
    ja: '名前またはサービスが不明です',
    zh: '未知的名称或服务',
    zhTW: '名稱或服務未知',
    de: ['Der Name oder der Dienst ist nicht bekannt', 'Name oder Dienst nicht bekannt'],
    fr: 'Nom ou service inconnu',
    es: 'Nombre o servicio desconocido',
    pt: 'Nome ou serviço desconhecido',
  },
  // Temporary failure in name resolution
  EAI_AGAIN: {
    ko: 'name resolution에서 일시적인 실패',
    ja: '名前解決に一時的に失敗しました',
    zh: '域名解析暂时失败',
    zhTW: '解析名稱時發生暫時性錯誤',
    de: 'Temporärer Fehler bei der Namensauflösung',
    fr: 'Échec temporaire dans la résolution du nom',
    es: 'Fallo temporal en la resolución del nombre',
    pt: ['Falha temporário na resolução de nome', 'Falha temporária na resolução de nome'],
  },
  // No address associated with hostname
  EAI_NODATA: {
    ko: '호스트이름과 대응되는 주소가 없음',
    ja: 'ホスト名にアドレスが割り当てられていません',
    zh: '没有与主机名关联的地址',
    zhTW: '沒有位址關聯至此主機名稱',
    de: 'Zu diesem Hostnamen gehört keine Adresse',
    fr: "Aucune adresse associée avec le nom de l'hôte",
    es: 'No existe ninguna dirección asociada al nombre',
    pt: 'Não há endereço associado com o nome',
  },
  // Unknown host
  HOST_NOT_FOUND: {
    ko: '알 수 없는 호스트',
    ja: '不明なホストです',
    zh: '未知的主机',
    zhTW: '未知的遠端位址',
    de: 'Unbekannter Rechner',
    fr: 'Hôte inconnu',
    es: "`Host' desconocido",
    pt: 'Host desconhecido',
  },
  // Segmentation fault
  SIGSEGV: {
    ko: ['세그멘테이션 오류', '세그멘테이션 결함', '세그멘테이션 폴트'],
    zh: '段错误',
    zhTW: '程式記憶體區段錯誤',
    de: 'Speicherzugriffsfehler',
    fr: 'Erreur de segmentation',
    es: 'Violación de segmento',
    pt: 'Falha de segmentação',
  },
} as const
