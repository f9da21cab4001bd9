import { configRules } from './checks/config.ts'
import { dataDocsRules } from './checks/data-docs.ts'
import { findingRules } from './checks/findings.ts'
import { formatRules } from './checks/format.ts'
import { infraRules } from './checks/infra.ts'
import { javascriptCheckRules } from './checks/javascript.ts'
import { lintRules } from './checks/lint.ts'
import { pythonCheckRules } from './checks/python.ts'
import type { Rule } from './rule.ts'

/** Linters, formatters, validators of configuration, infrastructure and documentation. */
export const checkRules: readonly Rule[] = [
  ...javascriptCheckRules,
  ...pythonCheckRules,
  ...lintRules,
  ...formatRules,
  ...configRules,
  ...infraRules,
  ...dataDocsRules,
  ...findingRules,
]
