import type { Rule } from '../rule.ts'

/** What a container runtime, a local cluster or a build daemon needs of the machine and does not find. */
export const containerMachineRules: readonly Rule[] = [
  {
    id: 'container/runtime',
    cause: 'environment/device-missing',
    rank: 'verdict',
    match:
      /OCI runtime error: (?:crun|runc): |potentially insufficient UIDs or GIDs available in user namespace|could not find an available, non-overlapping IPv4 address pool|Error: cannot re-exec process/,
    unless: /executable file|No such file/,
    help: 'The machine lacks what the container runtime needs: cgroups, user ids (/etc/subuid) or free address ranges.',
    examples: {
      match: [
        'Error: OCI runtime error: crun: cannot set memory limit: container could not join or create cgroup',
        'Error response from daemon: could not find an available, non-overlapping IPv4 address pool among the defaults to assign to the network',
      ],
    },
  },
  {
    id: 'container/credential-helper',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match: /exec: "docker-credential-[\w-]{1,40}": executable file not found/,
    help: 'Remove the credential store from ~/.docker/config.json, or install its helper.',
    examples: {
      match: [
        'error getting credentials - err: exec: "docker-credential-desktop": executable file not found in $PATH, out: ``',
      ],
    },
  },
  {
    id: 'cluster/not-created',
    cause: 'environment/device-missing',
    rank: 'cause',
    match:
      /ERROR: failed to create cluster: (?!failed to pull)|Exiting due to (?:DRV|RSRC|GUEST|HOST|PROVIDER|RUNTIME|ENV|NOT_FOUND)_\w{3,40}: |\[kubelet-check\] The kubelet is not running/,
    yieldsTo: [
      'network',
      'external_api',
      'environment/disk-full',
      'environment/out-of-memory',
      'docker/daemon-missing',
    ],
    help: 'The local cluster did not start: look at what kind or minikube says above about memory, cgroups and images.',
    examples: {
      match: [
        'ERROR: failed to create cluster: node(s) already exist for a cluster with the name "kind"',
        'X Exiting due to DRV_NOT_HEALTHY: Found driver(s) but none were healthy.',
      ],
      not: ['ERROR: failed to create cluster: failed to pull image "kindest/node:v1.30.0"'],
    },
  },
  {
    id: 'nix/machine',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match:
      /cannot connect to socket at '\/nix\/var\/nix\/daemon-socket|failed to connect to `\/var\/guix\/daemon-socket|error: experimental Nix feature '/,
    help: 'Start the build daemon, or enable the feature in the configuration of the machine.',
    examples: {
      match: [
        "error: cannot connect to socket at '/nix/var/nix/daemon-socket/socket': Connection refused",
        "error: experimental Nix feature 'flakes' is disabled; add '--extra-experimental-features flakes' to enable it",
      ],
    },
  },
  {
    id: 'lfs/not-installed',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match:
      /git-lfs: command not found|git: 'lfs' is not a git command|configured for Git LFS but 'git-lfs' was not found/,
    help: 'Install Git LFS on the machine.',
    examples: { match: ['git-lfs filter-process: line 1: git-lfs: command not found'] },
  },
  {
    id: 'ssh/key-mode',
    cause: 'environment/permission-denied',
    rank: 'verdict',
    match:
      /Permissions \d{4} for '.{1,200}' are too open|It is required that your private key files are NOT accessible/,
    help: 'Give the key file mode 600.',
    examples: { match: ["Permissions 0644 for '/home/runner/.ssh/id_rsa' are too open."] },
  },
  {
    id: 'ssh/algorithms',
    cause: 'environment/wrong-tool-version',
    rank: 'verdict',
    match: /no matching (?:host key type|key exchange method|cipher|MAC) found\. Their offer:/,
    help: 'Client and server share no algorithm: renew the older of the two.',
    examples: {
      match: ['Unable to negotiate with 192.0.2.1 port 22: no matching host key type found. Their offer: ssh-rsa'],
    },
  },
  {
    id: 'kubectl/plugin-version',
    cause: 'environment/wrong-tool-version',
    rank: 'verdict',
    match: /exec plugin: invalid apiVersion "client\.authentication\.k8s\.io/,
    help: 'Update the command line that issues the credentials, or use an older kubectl.',
    examples: { match: ['error: exec plugin: invalid apiVersion "client.authentication.k8s.io/v1alpha1"'] },
  },
  {
    id: 'ansible/interpreter',
    cause: 'environment/missing-tool',
    rank: 'verdict',
    match: /The module failed to execute correctly, you probably need to set the interpreter/,
    help: 'Install Python on the target, or set `ansible_python_interpreter`.',
    examples: {
      match: [
        'fatal: [web1]: FAILED! => {"msg": "The module failed to execute correctly, you probably need to set the interpreter.", "rc": 127}',
      ],
    },
  },
  {
    id: 'jvm/daemon-not-started',
    cause: 'environment/out-of-memory',
    rank: 'symptom',
    match: /^Unable to start the daemon process\./,
    yieldsTo: ['build', 'environment', 'dependency'],
    help: 'Look at the memory settings in gradle.properties: they ask for more than the machine has.',
    examples: { match: ['Unable to start the daemon process.'] },
  },
]
