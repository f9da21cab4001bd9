import type { Rule } from '../rule.ts'
import { live } from './live.ts'

/** Playwright, Cypress, Selenium, Puppeteer, Storybook, TestCafe, WebdriverIO, Nightwatch, Lighthouse CI. */
export const browserTestRules: readonly Rule[] = [
  {
    id: 'playwright/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*Error: (?:Timed out \d+ms waiting for )?expect\(.{1,60}\)\.|Timed out \d+ms waiting for expect|^\s*(?:Error: )?(?:TimeoutError: )?(?:locator|page|frame|elementHandle)\.\w{1,30}: (?:Timeout|Test timeout|Target|Error: strict mode)|^\s*Test timeout of \d+ms exceeded|strict mode violation: |^E {2,}AssertionError: Locator expected to|^\s*Error: .{1,200} did not match expected (?:snapshot|screenshot)|^E {2,}playwright\._impl\._errors\.TimeoutError/,
    yieldsTo: [...live, 'network/dns'],
    examples: {
      match: [
        '    Error: expect(locator).toBeVisible() failed',
        '    TimeoutError: locator.click: Timeout 30000ms exceeded.',
        '    Test timeout of 30000ms exceeded.',
      ],
    },
  },
  {
    id: 'playwright/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*\d+\) \[[\w .-]{1,60}\] › |^ {4}\[[\w .-]{1,60}\] › \S{1,300}\.[cm]?[jt]sx?:\d+|expect\((?:page|locator|received)\)\.(?:not\.)?to\w+\(/,
    yieldsTo: [...live, 'playwright/assertion', 'jest/*', 'vitest/*', 'dependency', 'bun/*'],
    examples: {
      match: ['  1) [chromium] › auth.spec.ts:3:5 › logs in ─────────'],
      not: ['  ✓  1 [chromium] › auth.spec.ts:3:5 › logs in (1.2s)'],
    },
  },
  {
    id: 'playwright/summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^ {2}\d+ failed$|^ {2}\d+ interrupted$|Running \d+ tests? using \d+ workers?.{0,40}failed|^Error: No tests found$|Failed to run (?:global setup|your tests)|Error: Process from config\.webServer/,
    yieldsTo: [...live, 'playwright/assertion', 'playwright/failed', 'network', 'external_api'],
    examples: {
      match: [
        '  3 failed',
        'Error: No tests found',
        'Error: Process from config.webServer was not able to start. Exit code: 1',
      ],
    },
  },
  {
    id: 'cypress/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*(?:AssertionError|CypressError|Error): Timed out (?:retrying after|waiting)|^\s*CypressError: |`cy\.\w{1,30}\(\)` (?:failed|timed out)|^\s*Cypress could not verify that this server is running/,
    yieldsTo: live,
    examples: {
      match: [
        '     AssertionError: Timed out retrying after 4000ms: Expected to find element: `#pay`',
        '     CypressError: `cy.visit()` failed trying to load:',
      ],
    },
  },
  {
    id: 'cypress/summary',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /[✖✗] {1,4}\d+ of \d+ failed \(\d+%\)|^\s*│ Failing: {1,12}[1-9]|Your configFile is invalid|Can't run because no spec files were found/,
    yieldsTo: [...live, 'cypress/assertion', 'mocha/*', 'chai/*'],
    examples: {
      match: [
        '    ✖  1 of 4 failed (25%)                     00:41        9        8        1        -        -',
        '  │ Failing:      1                                                        │',
      ],
      not: ['  │ Failing:      0                                                        │'],
    },
  },
  {
    id: 'selenium/failed',
    cause: 'build/test-failure',
    rank: 'cause',
    match:
      /(?:selenium\.common\.exceptions|org\.openqa\.selenium)\.(?:\w{1,60}\.)?(?:NoSuchElement|Timeout|StaleElementReference|ElementClickIntercepted|ElementNotInteractable|NoAlertPresent)Exception|Selenium::WebDriver::Error::(?:NoSuchElement|TimeOut|StaleElement)|no such element: Unable to locate element/,
    yieldsTo: live,
    examples: {
      match: [
        'selenium.common.exceptions.NoSuchElementException: Message: no such element: Unable to locate element: {"method":"css selector","selector":"#pay"}',
      ],
    },
  },
  {
    id: 'puppeteer/timeout',
    cause: 'build/test-failure',
    rank: 'cause',
    match:
      /TimeoutError: (?:Waiting for selector `.{1,200}` failed|Waiting failed: \d+ms exceeded|waiting for (?:selector|function) .{0,120}failed: timeout)|Error: No element found for selector: /,
    yieldsTo: live,
    examples: { match: ['TimeoutError: Waiting for selector `#pay` failed: Waiting failed: 30000ms exceeded'] },
  },
  {
    id: 'webdriverio/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^Spec Files:\s+.{0,60}\d+ failed|Error: element \(".{1,200}"\) still not (?:displayed|existing|clickable|enabled) after \d+ms|^\s*Expect \$\(.{1,200}\) to |^\s*[✖✗] \d+ assertions? failed|TEST FAILURE:.{0,60}assertions? failed/,
    yieldsTo: live,
    examples: {
      match: [
        'Spec Files:	 3 passed, 1 failed, 4 total (100% completed) in 00:00:41',
        'Error: element ("#pay") still not displayed after 5000ms',
      ],
    },
  },
  {
    id: 'testcafe/failed',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*\d+\) AssertionError: |^ \d+\/\d+ failed \(\d+m? ?\d*s\)|The specified selector does not match any element in the DOM tree/,
    yieldsTo: live,
    examples: { match: ['   1) AssertionError: expected 3 to deeply equal 4', ' 1/3 failed (12s)'] },
  },
  {
    id: 'storybook/failed',
    cause: 'build/test-failure',
    rank: 'cause',
    match:
      /SB_CORE-SERVER_\d{4} \(|SB_BUILDER-\w{1,20}_\d{4} \(|Message:\s+.{0,40}StorybookTestRunnerError|^\s*StorybookTestRunnerError: |Storybook failed to (?:build|start)|Found \d+ visual changes?.{0,80}exit|✖ Failed to (?:verify your Storybook|build Storybook)/,
    yieldsTo: ['network', 'external_api', 'token_expired', 'dependency'],
    examples: {
      match: [
        '✖ Failed to build Storybook',
        'SB_CORE-SERVER_0004 (NoMatchingExportError): There was an exports mismatch',
      ],
    },
  },
  {
    id: 'lighthouse/assertion',
    cause: 'build/test-failure',
    rank: 'verdict',
    match:
      /^\s*(?:✘|X) {2}(?:categories|resource-summary)[.:]\S{1,80} failure for |Assertion failed\. Exiting with status code 1|\d+ Accessibility (?:Violations|violations) (?:were|was) (?:detected|found)|Expected the HTML found at .{1,200} to have no violations/,
    examples: {
      match: [
        '  ✘  categories.performance failure for minScore assertion',
        'Assertion failed. Exiting with status code 1.',
      ],
    },
  },
]
