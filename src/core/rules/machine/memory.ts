import { spoken } from '../localised/spoken.ts'
import type { Rule } from '../rule.ts'

/** Memory that ran out, in the words of runtimes, compilers and kernels. */
export const memoryRules: readonly Rule[] = [
  {
    id: 'node/heap',
    cause: 'environment/out-of-memory',
    rank: 'verdict',
    match:
      /JavaScript heap out of memory|Reached heap limit|Ineffective mark-compacts|ERR_WORKER_OUT_OF_MEMORY|Worker terminated due to reaching memory limit/,
    help: 'Raise `NODE_OPTIONS=--max-old-space-size`, or use a machine with more memory.',
    examples: {
      match: [
        'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
        'Error [ERR_WORKER_OUT_OF_MEMORY]: Worker terminated due to reaching memory limit: JS heap out of memory',
      ],
    },
  },
  {
    id: 'jvm/out-of-memory',
    cause: 'environment/out-of-memory',
    rank: 'verdict',
    match:
      /java\.lang\.OutOfMemoryError|There is insufficient memory for the Java Runtime|Java heap space|GC overhead limit exceeded|Native memory allocation \(m(?:map|alloc)\) failed|Expiring Daemon because JVM heap space is exhausted|Could not reserve enough space for .{0,30}object heap/,
    help: 'Raise -Xmx (org.gradle.jvmargs, MAVEN_OPTS) within the memory of the machine.',
    examples: {
      match: ['java.lang.OutOfMemoryError: Java heap space', 'Expiring Daemon because JVM heap space is exhausted'],
    },
  },
  {
    id: 'runtime/out-of-memory',
    cause: 'environment/out-of-memory',
    rank: 'verdict',
    match:
      /\bHeap exhausted;|semgrep-core exited with -9|reached configured PHP memory limit|cannot allocate vector of size|eheap_alloc: Cannot (?:re)?allocate|Unable to commit \d+ bytes of memory|Gradle Test Executor \d+' finished with non-zero exit value 137|evaluator ran out of memory/,
    help: 'Use a machine with more memory, or let the tool use less of it (fewer workers, a higher limit where it is its own).',
    examples: {
      match: [
        'pool-test: Heap exhausted;',
        '[ERROR] semgrep-core exited with -9!',
        'PHPStan process crashed because it reached configured PHP memory limit: 128M',
        'Error: cannot allocate vector of size 4.2 Gb',
        'eheap_alloc: Cannot allocate 8589934592 bytes of memory (of type "heap").',
        "Process 'Gradle Test Executor 4' finished with non-zero exit value 137",
      ],
    },
  },
  {
    id: 'jvm/daemon-gone',
    cause: 'environment/out-of-memory',
    rank: 'verdict',
    match: /Gradle build daemon disappeared unexpectedly|DaemonDisappearedException/,
    examples: { match: ['Gradle build daemon disappeared unexpectedly (it may have been killed or may have crashed)'] },
  },
  {
    id: 'dotnet/out-of-memory',
    cause: 'environment/out-of-memory',
    rank: 'verdict',
    match: /System\.OutOfMemoryException|Out of memory\.$|GC heap initialization failed|error MSB4166: Child node/,
    examples: { match: ['System.OutOfMemoryException: Exception of type was thrown.'] },
  },
  {
    id: 'compiler/killed',
    cause: 'environment/out-of-memory',
    rank: 'verdict',
    match:
      /fatal error: Killed signal terminated program|internal compiler error: Killed|ld terminated with signal 9|signal: 9, SIGKILL|worker (?:process )?(?:was )?terminated by SIGKILL|ELIFECYCLE.{0,40}137|LLVM ERROR: out of memory|cc1plus: out of memory|fatal error C1060|fatal error LNK1102|virtual memory exhausted|(?:compile|link|asm|cgo|vet|ld|gcc|cc1(?:plus)?|rustc)\)?: signal: killed$/,
    unless: /sigterm/i,
    help: 'Compile with fewer jobs at a time (-j), or use a machine with more memory.',
    examples: {
      match: [
        'gcc: fatal error: Killed signal terminated program cc1plus',
        'go: link: signal: killed',
        'a.cpp(3): fatal error C1060: compiler is out of heap space',
      ],
      not: ['e2e: error: cannot wait for the tests: "run.sh --parallel 1": signal: killed'],
    },
  },
  {
    id: 'machine/oom-killer',
    cause: 'environment/out-of-memory',
    rank: 'verdict',
    match: /OOMKilled|oom-kill(?:er)?|Out of memory: Killed process|Memory cgroup out of memory|Killed process \d+ \(/i,
    unless: /OOMKilled"?: ?"?false/,
    examples: {
      match: ['Last state: OOMKilled', 'Memory cgroup out of memory: Killed process 3201 (node)'],
      not: ['"OOMKilled": false,'],
    },
  },
  {
    id: 'gpu/out-of-memory',
    cause: 'environment/out-of-memory',
    rank: 'verdict',
    match:
      /CUDA out of memory|CUDA_ERROR_OUT_OF_MEMORY|CUBLAS_STATUS_ALLOC_FAILED|cudaErrorMemoryAllocation|MPS backend out of memory/,
    examples: { match: ['torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.00 GiB'] },
  },
  {
    id: 'machine/out-of-memory',
    cause: 'environment/out-of-memory',
    rank: 'cause',
    match: spoken(
      /^\s*MemoryError\b|\bMemoryError:? *$|\bMemoryError: Unable to allocate|Cannot allocate memory|std::bad_alloc|fatal error: runtime: out of memory|memory allocation of \d+ bytes failed|ENOMEM\b|not enough memory|Allowed memory size of \d+ bytes exhausted|Out of memory\b|failed to allocate memory|paging file is too small|compiler is out of heap space|error='Not enough space'|Insufficient memory to continue the execution|NoMemoryError/i,
      'ENOMEM',
    ),
    unless: /oom_score|if out of memory/i,
    examples: {
      match: [
        'MemoryError',
        'fork: Cannot allocate memory',
        'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes)',
        'memory allocation of 8589934592 bytes failed',
        'failed to allocate memory (NoMemoryError)',
      ],
      not: ['test_memory_error PASSED'],
    },
  },
]
