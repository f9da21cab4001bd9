import type { Rule } from '../rule.ts'

/** What git says of a transfer, a ref, a push and a merge. */
export const gitRules: readonly Rule[] = [
  {
    id: 'github/checkout-ref',
    cause: 'build/config-error',
    rank: 'verdict',
    match:
      /A branch or tag with the name '.{1,200}' could not be found|couldn't find remote ref|[kK]onnte Remote-Referenz .{1,120} nicht finden|impossible de trouver la référence|no se pudo encontrar (?:ref|la referencia) remota|无法(?:找到|发现)远程 ?.{0,8}引用|無法找到遠端引用|fatal: (?:reference is not a tree|bad object|invalid reference|ambiguous argument)|did not match any file\(s\) known to git|not a git repository|[kK]ein Git-Repository|(?:pas|n.est) un dépôt git|no es un repositorio git|不是 Git 仓库|不是一個 git 版本庫|깃 저장소가 아닙니다|no submodule mapping found|pathspec '.{1,200}' did not match|fatal: Remote branch \S{1,120} not found in upstream/,
    yieldsTo: ['git/not-in-repository', 'cocoapods/not-found'],
    examples: {
      match: [
        'fatal: Remote branch relase not found in upstream origin',
        "A branch or tag with the name 'relase/9' could not be found",
        "fatal: couldn't find remote ref refs/heads/x",
      ],
    },
  },
  {
    id: 'git/not-a-repository-address',
    cause: 'dependency/package-not-found',
    rank: 'cause',
    match: /\/info\/refs not valid: is this a git repository\?/,
    examples: { match: ['fatal: https://git.acme.dev/bus#latest/info/refs not valid: is this a git repository?'] },
  },
  {
    id: 'git/push-rejected',
    cause: 'build/push-rejected',
    rank: 'verdict',
    match:
      /\[rejected\]|\[remote rejected\]|failed to push some refs|Fehler beim Versenden einiger Referenzen|impossible de pousser des références|falló el empuje de algunas referencias|푸시하는데 실패했습니다|无法推送一些引用|推送一些引用到|Updates were rejected because|fatal: tag '.{1,100}' already exists|non-fast-forward|cannot lock ref/,
    examples: {
      match: [
        ' ! [rejected]        main -> main (fetch first)',
        "error: failed to push some refs to 'https://github.com/a/b'",
      ],
    },
    yieldsTo: ['token_expired', 'network', 'external_api'],
  },
  {
    id: 'git/merge-conflict',
    cause: 'build/merge-conflict',
    rank: 'verdict',
    match:
      /\bCONFLICT \([a-z/ ]{3,30}\): |Automatic merge failed|Automatischer Merge fehlgeschlagen|La fusion automatique a échoué|Fusión automática falló|자동 병합이 실패|自动合并失败|自動合併失敗|could not apply [0-9a-f]{7}|Merge conflict in/,
    examples: {
      match: ['CONFLICT (content): Merge conflict in src/a.ts'],
      not: ['ON CONFLICT (order_id) DO NOTHING'],
    },
  },
  {
    id: 'git/identity',
    cause: 'build/config-error',
    rank: 'verdict',
    match: /Please tell me who you are|unable to auto-detect email address/,
    examples: { match: ['*** Please tell me who you are.'] },
  },
  {
    // Who may not see a repository is told the same; without a word of access it is an address that is not there.
    id: 'git/repository-not-found',
    cause: 'dependency/artifact-not-found',
    rank: 'verdict',
    match:
      /^fatal: (?:repository|Repository|dépôt|repositorio|repositório|仓库|저장소) ['"«]? ?\S{1,300}? ?['"»]? (?:not found|nicht gefunden|non trouvé|no encontrado|não encontrado|未找到)/,
    yieldsTo: ['token_expired', 'network', 'external_api'],
    help: 'Correct the address. A private repository is not found either by a token that may not read it.',
    examples: {
      match: [
        "fatal: repository 'https://git.acme.dev/infra/chart.git/' not found",
        "fatal: Repository 'https://git.acme.dev/infra/chart.git/' nicht gefunden",
      ],
      not: ["fatal: repository 'x' does not exist"],
    },
  },
]
