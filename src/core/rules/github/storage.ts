import type { Rule } from '../rule.ts'

/** Storage of the account that is used up. */
export const storageRules: readonly Rule[] = [
  {
    id: 'lfs/quota',
    cause: 'external_api/quota-exceeded',
    rank: 'verdict',
    match:
      /over its data quota|exceeded (?:your|its) (?:LFS )?budget|(?:Artifact|Cache) storage quota has been hit|quota (?:has been |was )?exceeded\b/i,
    unless: /\brate\b|per (?:minute|second)|disk quota|quota metric|RESOURCE_EXHAUSTED/i,
    examples: {
      match: [
        'batch response: This repository is over its data quota.',
        'Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload any new artifacts.',
      ],
    },
  },
]
