import type { Rule } from '../rule.ts'

/** Checkers, test clouds and build tools that say in a sentence of their own that they got no key, or one that is none. */
export const checkerCredentialRules: readonly Rule[] = [
  {
    id: 'login/missing',
    cause: 'token_expired/missing-credential',
    rank: 'verdict',
    match:
      /you need to expose: DANGER_|Could not set up API to Code Review site|missing gitleaks license|run [`'"]?semgrep login[`'"]? before using|API key was specified, but it is an empty string|Missing project token$|Cannot find a value for the configuration variable '|Missing encryption key to decrypt file with|A valid license was not found for feature|FlexNet Licensing error|No valid Unity Editor license found/,
    examples: {
      match: [
        'For your GitHub repo, you need to expose: DANGER_GITHUB_API_TOKEN',
        '🛑 missing gitleaks license. Go grab one at gitleaks.io and store it as a GitHub Secret named GITLEAKS_LICENSE.',
        'run `semgrep login` before using `semgrep ci` or set `--config`',
        "Error HH1201: Cannot find a value for the configuration variable 'SEPOLIA_RPC_URL'. Use 'npx hardhat vars set SEPOLIA_RPC_URL' to set it",
        'Missing encryption key to decrypt file with. Ask your team for your master key',
        "ERROR: [Common 17-345] A valid license was not found for feature 'Synthesis'",
      ],
    },
  },
  {
    id: 'login/refused',
    cause: 'token_expired/invalid-token',
    rank: 'verdict',
    match:
      /\bAPI token not valid\. Try|does not recognize the provided API key|Your authentication credential '.{1,80}' is invalid|Your Record Key is invalid|MessageEncryptor::InvalidMessage|Login token is not valid|Couldn't authorize\. Check your|is not allowed to access the server\./,
    yieldsTo: ['build/test-failure'],
    examples: {
      match: [
        'API token not valid. Try to run `semgrep logout` and `semgrep login` again.',
        'error[E013]: This graph registry does not recognize the provided API key.',
        'Your Record Key is invalid: ****',
        'ActiveSupport::MessageEncryptor::InvalidMessage: ActiveSupport::MessageEncryptor::InvalidMessage',
      ],
    },
  },
  {
    id: 'login/plan-used-up',
    cause: 'external_api/quota-exceeded',
    rank: 'verdict',
    match:
      /Maximum number of parallel tests reached|Monthly limit of \d+ private tests reached|has used its .{1,30} builds from the .{1,20} plan this month/,
    examples: {
      match: [
        'Monthly limit of 200 private tests reached for your acme org.',
        'This account has used its Android builds from the Free plan this month, which will reset in 12 days',
      ],
    },
  },
]
