import type { Rule } from '../rule.ts'

/** TeX and its drivers. TeX breaks its lines at 79 columns, so no pattern may need the end of one. */
export const documentRules: readonly Rule[] = [
  {
    id: 'latex/missing-package',
    cause: 'dependency/package-not-found',
    rank: 'verdict',
    match: /LaTeX Error: File [`'].{1,120}\.(?:sty|cls|def|fd|ldf|clo)' not found|The font ".{1,80}" cannot be found/,
    help: 'Install the TeX package that holds this file, or a fuller TeX distribution.',
    examples: {
      match: [
        "! LaTeX Error: File `busfont.sty' not found.",
        '! Package fontspec Error: The font "Bus Sans" cannot be found.',
      ],
      not: ["! LaTeX Error: File `figures/bus.tex' not found."],
    },
  },
  {
    id: 'latex/error',
    cause: 'build/docs-error',
    rank: 'verdict',
    match:
      /^(?:! ?|\S{1,300}\.\w{1,4}:\d{1,6}: )(?:LaTeX Error|(?:Package|Class) \S{1,60} Error|Undefined control sequence|Emergency stop|Missing \S{1,12} inserted|Misplaced (?:alignment|\\noalign)|Paragraph ended before|File ended while scanning|Runaway argument|Text line contains an invalid|TeX capacity exceeded|Double (?:sub|super)script)/i,
    yieldsTo: ['latex/missing-package'],
    examples: {
      match: [
        '! LaTeX Error: Environment timetable undefined.',
        './thesis.tex:38: Undefined control sequence.',
        '! Package biblatex Error: Incompatible version.',
      ],
      not: ["LaTeX Warning: Reference `stop' on page 1 undefined on input line 94."],
    },
  },
  {
    id: 'latex/no-output',
    cause: 'build/docs-error',
    rank: 'cause',
    match:
      /:\d{1,6}: {1,2}==> Fatal error occurred|error occurred, no output PDF|^Latexmk: Errors, so I did not complete|^Latexmk: Missing bbl file/,
    yieldsTo: ['latex/*', 'dependency', 'environment', 'network', 'external_api'],
    examples: {
      match: [
        './thesis.tex:38:  ==> Fatal error occurred, no output PDF fi',
        ' error occurred, no output PDF file produced!',
        'Latexmk: Errors, so I did not complete making targets',
      ],
    },
  },
]
