import { inAppWebhook, letterToFolder, letterToWebhook } from './paper-and-app';
import { twilioSms, whatsAppCloud } from './phone-message';
import type { Sender } from './sender';
import { OWNER_SENDERS } from './to-owner';

/** Every way to send beside e-mail to customers, which is part of 02 itself. */
export const SENDERS: readonly Sender[] = [twilioSms, whatsAppCloud, letterToFolder, letterToWebhook, inAppWebhook, ...OWNER_SENDERS];
