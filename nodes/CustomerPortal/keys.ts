import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';

import { portalKey, type PortalKeys } from '../../domain/portal/portal-key';

const CREDENTIAL = 'dunningPortalApi';

/** The keys of the node's account; where none is chosen, or a secret is no good, an error that says what to do. */
export async function readKeys(context: IExecuteFunctions): Promise<PortalKeys> {
	if (!context.getNode().credentials?.[CREDENTIAL]) {
		throw new NodeOperationError(context.getNode(), "No account of the type 'Dunning Portal API' is chosen", {
			description: "Choose one under 'Credential to connect with'. It holds the secret that links are signed with.",
		});
	}
	return keysIn(await context.getCredentials(CREDENTIAL));
}

/** The keys in the data of a credential; throws a ContractError for a secret that is too short, without showing it. */
export function keysIn({ secret, previousSecret }: IDataObject): PortalKeys {
	const previous = String(previousSecret ?? '').trim();
	return { current: portalKey(String(secret ?? '')), ...(previous === '' ? {} : { previous: portalKey(previous) }) };
}
