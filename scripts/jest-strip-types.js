// Node strips the types itself, so the tests run the very source that `tsc` compiles, with no second compiler to disagree.
import { stripTypeScriptTypes } from 'node:module'

export default { process: (source) => ({ code: stripTypeScriptTypes(source) }) }
