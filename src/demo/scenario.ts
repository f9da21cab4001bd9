/** The day that the demo plays: what each region's job does, and where its output can be read. */

export interface StepScript {
  readonly name: string
  readonly command: string
  readonly output: readonly string[]
  /** Runs through `run/`: really, so this is a script for Node, which alone is there for sure. */
  readonly run?: string
}

export interface RegionScript {
  readonly region: string
  /** The steps before ours, in order; the last one fails where the region fails. */
  readonly steps: readonly StepScript[]
  readonly fails: boolean
  /** How the action gets at the output: a file that the workflow names, or the runner's own pages on disk. */
  readonly textFrom: 'log-path' | 'runner-pages'
}

const build = {
  name: 'Build archive',
  command: 'make archive',
  output: ['packing 214 files', 'archive.tar.zst: 18.2 MB'],
}

/** Meets a 503 the first time. */
const flaky = `const { existsSync, writeFileSync } = require('node:fs')
console.log('uploading archive.tar.zst')
if (!existsSync('tried')) {
  writeFileSync('tried', '')
  console.error('curl: (22) The requested URL returned error: 503')
  process.exit(22)
}
console.log('done: 18.2 MB in 3.1 s')
`

/** The same job in a later round, when what failed has passed. */
export function healed(script: RegionScript): RegionScript {
  const steps = script.steps.map((step) => ({ ...step, output: step.output.slice(0, 1) }))
  return { ...script, steps, fails: false }
}

export const scenario: readonly RegionScript[] = [
  {
    region: 'us-west-2',
    steps: [
      build,
      {
        name: 'Upload archive',
        command: 'org/lumen-action/run@v1',
        output: [],
        run: flaky,
      },
    ],
    fails: false,
    textFrom: 'log-path',
  },
  {
    region: 'ap-northeast-2',
    steps: [
      build,
      {
        name: 'Upload archive',
        command: './upload.sh ap-northeast-2',
        output: [
          'uploading archive.tar.zst',
          'curl: (22) The requested URL returned error: 503',
          'upload failed after 3 of 18 parts',
        ],
      },
    ],
    fails: true,
    textFrom: 'log-path',
  },
  {
    region: 'eu-central-1',
    steps: [
      build,
      {
        name: 'Upload archive',
        command: './upload.sh eu-central-1',
        output: [
          'uploading archive.tar.zst',
          'upload failed: ./archive.tar.zst An error occurred (ExpiredToken) when calling the PutObject operation: The provided token has expired.',
        ],
      },
    ],
    fails: true,
    textFrom: 'runner-pages',
  },
]
