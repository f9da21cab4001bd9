/** The day that the demo plays: what each region's job does, and where its output can be read. */

export interface RegionScript {
  readonly region: string
  /** The steps before ours, in order; the last one fails where the region fails. */
  readonly steps: readonly { readonly name: string; readonly command: string; readonly output: readonly string[] }[]
  readonly fails: boolean
  /** How the action gets at the output: a file that the workflow names, or the runner's own pages on disk. */
  readonly textFrom: 'log-path' | 'runner-pages'
}

const build = {
  name: 'Build archive',
  command: 'make archive',
  output: ['packing 214 files', 'archive.tar.zst: 18.2 MB'],
}

export const scenario: readonly RegionScript[] = [
  {
    region: 'us-west-2',
    steps: [
      build,
      {
        name: 'Upload archive',
        command: './upload.sh us-west-2',
        output: ['uploading archive.tar.zst', 'done: 18.2 MB in 3.1 s'],
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
