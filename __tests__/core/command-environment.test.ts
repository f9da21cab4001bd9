import { commandEnvironment, inputVariable } from '../../src/core/command-environment.ts'

it('is that of the action without what actions alone get', () => {
  const env = {
    PATH: '/bin',
    INPUT_RUN: 'x',
    'INPUT_WORKING-DIRECTORY': '',
    INPUT_THEIRS: 'set for the command',
    STATE_x: '1',
    ACTIONS_RUNTIME_TOKEN: 't',
    ACTIONS_RUNTIME_URL: 'u',
    ACTIONS_CACHE_URL: 'u',
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_CACHE_MODE: 'm',
    ACTIONS_RESULTS_URL: 'u',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'kept',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'kept',
    GITHUB_ACTION_REPOSITORY: 'org/lumen-action',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_OUTPUT: '/real',
    GONE: undefined,
  }
  expect(commandEnvironment(env, ['run', 'working-directory'], { GITHUB_OUTPUT: '/try' })).toEqual({
    PATH: '/bin',
    INPUT_THEIRS: 'set for the command',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'kept',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'kept',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTION_REF: '',
    GITHUB_OUTPUT: '/try',
  })
})

it('names an input as the runner does', () => {
  expect(inputVariable('on retry-x')).toBe('INPUT_ON_RETRY-X')
})
