import { namesSet } from '../../src/core/file-commands.ts'

it.each<[string, string, string[], boolean]>([
  ['nothing', '', [], true],
  ['values', 'a=1\n\nb=x=y\r\n', ['a', 'b'], true],
  ['a value that holds <<', 'a=1<<2\n', ['a'], true],
  ['a block', 'a<<E O F\nb=1\nE O F\nc=2\n', ['a', 'c'], true],
  ['a block whose end is the last word', 'a<<E\nx\nE', ['a'], true],
  ['a block without its end', 'x=1\na<<E\nb=1\n', ['x'], false],
  ['a line that is neither', 'x=1\nhello\ny=2\n', ['x'], false],
  ['a line without a name', '=1\n', [], false],
])('reads %s as the runner does', (_name, text, names, isWhole) => {
  expect(namesSet(text)).toEqual({ names, isWhole })
})
