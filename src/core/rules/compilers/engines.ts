import type { Rule } from '../rule.ts'

/** Game engines that build without a person in front of them. */
export const engineRules: readonly Rule[] = [
  {
    id: 'godot/export-templates',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match: /No export template found at the expected path|the export template appears to be missing/,
    help: "Install the export templates of exactly this engine version where the job's user looks for them.",
    examples: {
      match: [
        'No export template found at the expected path:',
        "ERROR: Project export failed for preset 'Web', the export template appears to be missing.",
      ],
    },
  },
  {
    id: 'godot/export',
    cause: 'build/config-error',
    rank: 'cause',
    match: /Invalid export preset name: |Cannot export project with preset .{1,80} due to configuration errors/,
    yieldsTo: ['godot/export-templates'],
    examples: {
      match: [
        'ERROR: Invalid export preset name: Linux/X11.',
        'ERROR: Cannot export project with preset "Web" due to configuration errors:',
      ],
    },
  },
  {
    id: 'godot/script',
    cause: 'build/compile-error',
    rank: 'verdict',
    match: /^(?:USER )?SCRIPT ERROR: (?:Parse|Compile) Error|^\s*ERROR: Failed to load script "res:\/\//,
    examples: {
      match: ['SCRIPT ERROR: Parse Error: Identifier "bus" not declared in the current scope.'],
    },
  },
  {
    id: 'unity/license',
    cause: 'token_expired/invalid-credentials',
    rank: 'cause',
    match:
      /No valid Unity Editor license found|Machine identification is invalid for current license|Unclassified error occured while trying to activate license/,
    yieldsTo: ['network', 'external_api'],
    help: "Renew the licence in the job's secrets: file, serial, user name and password must belong together.",
    examples: {
      match: [
        'No valid Unity Editor license found. Please activate your license.',
        'Unclassified error occured while trying to activate license.',
      ],
    },
  },
]
