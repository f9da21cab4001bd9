/** What a package manager could not do because of these is their consequence: it reached no registry, or none let it in. */
export const ofTransport = ['network', 'external_api', 'token_expired'] as const
