import { parseShell, type Shell, type System } from '../../src/core/shell.ts'

function shell(text: string, system: System = 'linux'): Shell {
  const parsed = parseShell(text, system)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.shell
}

const problem = (text: string) => (parseShell(text, 'linux') as { problem?: string }).problem

describe('the built-in shells have the flags of the runner', () => {
  it.each<[string, string, string[], string]>([
    ['bash', 'bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '/t/x.sh'], '.sh'],
    ['sh', 'sh', ['-e', '/t/x.sh'], '.sh'],
    ['python', 'python', ['/t/x.py'], '.py'],
    ['pwsh', 'pwsh', ['-command', ". '/t/x.ps1'"], '.ps1'],
    ['powershell', 'powershell', ['-command', ". '/t/x.ps1'"], '.ps1'],
  ])('%s', (name, program, args, extension) => {
    const parsed = shell(name)
    expect(parsed).toMatchObject({ program, extension, verbatim: false })
    expect(parsed.args(`/t/x${extension}`)).toEqual(args)
  })

  it('cmd, whose quotes are its own', () => {
    const cmd = shell('cmd', 'windows')
    expect(cmd).toMatchObject({ program: 'cmd', extension: '.cmd', verbatim: true })
    expect(cmd.args('D:\\a\\_temp\\x.cmd')).toEqual(['/D /E:ON /V:OFF /S /C "CALL "D:\\a\\_temp\\x.cmd""'])
  })

  it.each<System>(['linux', 'macos', 'windows'])('the same on %s', (system) => {
    expect(shell('bash', system).args('/t/x.sh')).toEqual(shell('bash').args('/t/x.sh'))
  })
})

describe('the script in its file', () => {
  it.each<[string, System, string, string]>([
    ['bash', 'linux', 'a\nb\n', 'a\nb\n'],
    ['bash', 'windows', 'a\r\nb\n', 'a\r\nb\r\n'],
    ['python', 'macos', '  a\n', '  a\n'],
    ['cmd', 'windows', 'echo a', '@echo off\r\necho a'],
    [
      'pwsh',
      'linux',
      'Get-Item x',
      "$ErrorActionPreference = 'stop'\nGet-Item x\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
    ],
    [
      'powershell',
      'windows',
      'a\nb',
      "$ErrorActionPreference = 'stop'\r\na\r\nb\r\nif ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }",
    ],
    ['perl {0}', 'linux', 'print 1', 'print 1'],
  ])('%s on %s', (name, system, source, expected) => {
    expect(shell(name, system).script(source)).toBe(expected)
  })
})

describe('a template', () => {
  it.each<[string, string, string[]]>([
    ['perl {0}', 'perl', ['/my temp/x']],
    ['bash -x {0}', 'bash', ['-x', '/my temp/x']],
    ['bash -c "set -u; source {0}"', 'bash', ['-c', 'set -u; source /my temp/x']],
    ['env "A=a b" sh {0} ""', 'env', ['A=a b', 'sh', '/my temp/x', '']],
    ['sh -c "echo \\"q\\" {0}"', 'sh', ['-c', 'echo "q" /my temp/x']],
    ['awk "{{ print }}" {0}', 'awk', ['{ print }', '/my temp/x']],
    ['x a\\b "c\\\\" {0}', 'x', ['a\\b', 'c\\', '/my temp/x']],
  ])('%s', (text, program, args) => {
    expect(shell(text).program).toBe(program)
    expect(shell(text).args('/my temp/x')).toEqual(args)
  })

  it('of a built-in shell keeps its extension and what stands around the script', () => {
    expect(shell('pwsh -NoLogo -File {0}').extension).toBe('.ps1')
    expect(shell('pwsh -File {0}').script('x')).toContain('ErrorActionPreference')
  })
})

describe('what is none is told in a clause', () => {
  it.each([
    ['bahs', 'Did you mean "bash"?'],
    ['fish', 'or a command line that holds {0} for the script\'s file, but it is "fish".'],
    ['bash -x', 'Write "bash -x {0}".'],
    ['', 'but it is empty.'],
    ['awk { print } {0}', 'A brace of your own is written twice'],
    ['sh {1} {0}', 'A brace of your own is written twice'],
    ['constructor', 'but it is "constructor"'],
  ])('%s', (text, told) => {
    expect(problem(text)).toMatch(/^must /)
    expect(problem(text)).toContain(told)
  })
})
