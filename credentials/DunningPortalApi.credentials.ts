import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

/** The secret that signs the links to customers' pages. The node that uses it tests it: no service is asked. */
export class DunningPortalApi implements ICredentialType {
	name = 'dunningPortalApi';
	displayName = 'Dunning Portal API';
	icon: Icon = { light: 'file:dunningPortal.svg', dark: 'file:dunningPortal.dark.svg' };
	documentationUrl = 'https://github.com/n8n-nodes-dunning/n8n-nodes-dunning/blob/main/docs/portal.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Secret',
			name: 'secret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			required: true,
			description: 'At least 32 random characters, such as "openssl rand -base64 32" prints. New links are signed with it.',
		},
		{
			displayName: 'Previous Secret',
			name: 'previousSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'The secret before this one: links that it signed still open. Take it out once they have expired, or at once if it became known.',
		},
	];
}
