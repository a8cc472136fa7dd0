import { WRITE_BACKS } from '../write-back/systems';
import { inAppWebhook, letterToFolder, letterToWebhook, writeBackWebhook } from './paper-and-app';
import { twilioSms, whatsAppCloud } from './phone-message';
import type { Sender } from './sender';
import { OWNER_SENDERS } from './to-owner';

/** Every way to send beside e-mail to customers, which is part of 02 itself. */
export const SENDERS: readonly Sender[] = [twilioSms, whatsAppCloud, letterToFolder, letterToWebhook, inAppWebhook, ...OWNER_SENDERS];

/** Every system that is told of what was sent. */
export const WRITE_BACK_SENDERS: readonly Sender[] = [...WRITE_BACKS, writeBackWebhook];
