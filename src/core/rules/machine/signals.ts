import { spoken } from '../localised/spoken.ts'
import type { Rule } from '../rule.ts'

/** Processes that a signal ended, and exit codes that say why. */
export const signalRules: readonly Rule[] = [
  {
    id: 'shell/killed',
    cause: 'environment/killed',
    rank: 'cause',
    match:
      /(?:^|: )(?:line \d+: +\d+ )?Killed(?: {2,}.*)?$|exit(?:ed with)?(?: status| code)?:? 137\b|Exit status 137|Process completed with exit code 137|returned (?:exit (?:code|status) )?137$|non-zero exit status 137|Error 137$|signal 9\b|SIGKILL|Received 'killed' signal|died with <Signals\.SIGKILL|^g?make(?:\[\d+\])?: \*{3} \[.{1,200}\] Killed|: linea \d+: +\d+ (?:Ucciso|Terminado \(killed\))|: ligne \d+ ?: +\d+ Processus arrêté|: wiersz \d+: +\d+ Unicestwiony|(?:^|\d )(?:죽었음|已杀死|強制結束|強制終了|Getötet|Abgebrochen \(Killed\)|Matado|Morto \(Killed\))(?: {2,}|$)|\] (?:오류|エラー|错误|錯誤|Fehler|Erreur|Erro) 137$/,
    unless: /terminating|graceful/i,
    examples: {
      match: [
        '/home/runner/work/_temp/x.sh: line 3:  2210 Killed                  python train.py',
        'Process completed with exit code 137.',
        'make: *** [Makefile:4: all] Error 137',
        'run.sh: Zeile 3:  2210 Abgebrochen (Killed)    python train.py',
        'make: *** [Makefile:4: all] 오류 137',
        'make: *** [Makefile:2: test] Killed',
        'run.sh: linea 3:  2210 Ucciso                  python train.py',
        'run.sh: ligne 3 :  2210 Processus arrêté       python train.py',
        "subprocess.CalledProcessError: Command '['./gen']' died with <Signals.SIGKILL: 9>.",
      ],
    },
  },
  {
    id: 'shell/crashed',
    cause: 'environment/crashed',
    rank: 'symptom',
    match: spoken(
      /Segmentation fault|SIGSEGV|SIGABRT|SIGILL\b|SIGBUS\b|SIGTRAP\b|core dumped|File size limit exceeded|: line \d+: +\d+ Aborted {2,}|\] (?:Aborted|Segmentation fault|Bus error)\b|Bus error|Illegal instruction|A fatal error has been detected by the Java Runtime|exit(?:ed with)? (?:status|code):? (?:139|134|132|135|0xC0000005|3221225477|-1073741819|-1073740791)|Error 139$|stack smashing detected|Access violation - code c0000005|Fatal Python error: Segmentation/i,
      'SIGSEGV',
    ),
    examples: {
      match: [
        'Segmentation fault (core dumped)',
        'Process completed with exit code 139.',
        'Speicherzugriffsfehler (Speicherabzug geschrieben)',
      ],
    },
    // Runtimes that abort after an error which nobody caught.
    yieldsTo: ['runtime/uncaught', 'requirement/*'],
  },
  {
    id: 'shell/terminated',
    cause: 'environment/killed',
    rank: 'symptom',
    match:
      /Process completed with exit code 1(?:35|36|38|40|41|42|43)\.|exited with code 143\b|Exit status 143|Error 143$|exit status 143\b|Terminated {2,}|^Terminated$|\] Terminated$/,
    examples: { match: ['Process completed with exit code 143.', 'make: *** [Makefile:9: serve] Error 143'] },
  },
  {
    id: 'shell/exit-127',
    cause: 'environment/missing-tool',
    rank: 'symptom',
    match:
      /Process completed with exit code 127\.|Error 127\b|\] (?:오류|エラー|错误|錯誤|Fehler|Erreur|Erro) 127$|non-zero exit status 127\b|exit(?:ed with)? code:? 127\b/,
    examples: { match: ['Process completed with exit code 127.', 'make: *** [Makefile:2: gen] Error 127'] },
  },
  {
    id: 'shell/exit-126',
    cause: 'environment/permission-denied',
    rank: 'symptom',
    match: /Process completed with exit code 126\.|Error 126\b|non-zero exit status 126\b/,
    examples: { match: ['Process completed with exit code 126.'] },
  },
]
