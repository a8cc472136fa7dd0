import type { ICredentialsDecrypted, ICredentialTestFunctions, IExecuteFunctions, INodeCredentialTestResult, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';

import { asOfProperty } from '../wires/as-of';
import { toolItemsProperty } from '../wires/incoming-items';
import { keysIn } from './keys';
import { checkRequest } from './operations/check-request.operation';
import { createLink } from './operations/create-link.operation';
import type { PortalOperation } from './operations/operation';
import { respond } from './operations/respond.operation';
import { revokeLinks } from './operations/revoke-links.operation';
import { inputsOf, outputsOf } from './ports';

const operations: Readonly<Record<string, PortalOperation>> = { checkRequest, createLink, respond, revokeLinks };

export class CustomerPortal implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Customer Portal',
		name: 'customerPortal',
		icon: { light: 'file:customerPortal.svg', dark: 'file:customerPortal.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ { checkRequest: "check request", createLink: "create link", respond: "respond", revokeLinks: "revoke links" }[$parameter["operation"]] }}',
		description: 'A page for each customer: what is open, how to pay, and a way to promise, dispute, ask for instalments or more time, by a signed link',
		defaults: { name: 'Customer Portal' },
		usableAsTool: true,
		inputs: `={{ (${inputsOf})($parameter.operation) }}`,
		requiredInputs: 1,
		outputs: `={{ (${outputsOf})($parameter.operation) }}`,
		credentials: [
			{
				name: 'dunningPortalApi',
				required: false,
				testedBy: 'secretIsStrong',
			},
		],
		hints: [
			{
				message: 'Connect the customer\'s invoices, rows of dunning_events, dunning_outbox and dunning_deliveries to the input "Known". The bundled workflow 08 shows how.',
				type: 'info',
				location: 'inputPane',
				whenToDisplay: 'beforeExecution',
				displayCondition: '={{ $parameter.operation === "respond" }}',
			},
		],
		properties: [
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Check Request', value: 'checkRequest', action: 'Check a request for the page', description: 'Say whose page a call of the webhook asks for, or refuse it' },
					{ name: 'Create Link', value: 'createLink', action: 'Create links to the page', description: 'Add the customer\'s own link to each item, for the message that it becomes' },
					{ name: 'Respond', value: 'respond', action: 'Respond with the page', description: 'Make the page; a form that was sent becomes events, and stops what was about to go out' },
					{ name: 'Revoke Links', value: 'revokeLinks', action: 'Revoke links to the page', description: 'Make the events that take back one link, or all links of a customer' },
				],
				default: 'createLink',
			},
			...Object.values(operations).flatMap((operation) => operation.properties),
			asOfProperty,
			toolItemsProperty,
		],
	};

	methods = {
		credentialTest: {
			async secretIsStrong(this: ICredentialTestFunctions, { data }: ICredentialsDecrypted): Promise<INodeCredentialTestResult> {
				try {
					keysIn(data as Parameters<typeof keysIn>[0]);
					return { status: 'OK', message: 'The secret is long enough. New links are signed with it.' };
				} catch (error) {
					return { status: 'Error', message: error instanceof Error ? error.message : String(error) };
				}
			},
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as string;
		return (await operations[operation]?.execute(this)) ?? [];
	}
}
