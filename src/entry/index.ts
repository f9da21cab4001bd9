export async function main(name: string): Promise<void> {
  const core = await import('@actions/core')
  core.info('hello ' + name)
}
