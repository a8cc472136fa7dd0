import type { LexiconSource } from './concept';

/** English, from Leeds to Lagos: business, private, and what people type on a phone. */
export const english: LexiconSource = {
	negations: 'not|no|never|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|cant|cannot|couldnt|wouldnt|shouldnt|havent|hasnt|hadnt|without|nor|neither|aint',
	laterNegations: '',
	conditions: 'if|unless|once|until|till|when|whether|after|before',
	classes: {
		i: 'i|we|ive|weve|ill|well|im|us|me|he|she|they|team|company|accounts|finance|boss|husband|wife|mum|dad|partner|bank|treasurer',
		we: 'i|we',
		will: 'will|ll|shall|ill|gonna|well|wil',
		have: 'have|ve|has|had|s|hav|ive|weve',
		pay: 'pay|settle|clear|transfer|wire|remit|send|sort|square|release|process|bacs|venmo|zelle|paying|settling|sending|clearing|transferring|make|drop|post|mail|issue|do|cover|deposit|ping|bring',
		paid: 'paid|settled|cleared|transferred|wired|remitted|sent|sorted|processed|posted|payed|released|deposited|mailed|squared|bacsed|actioned|venmoed|zelled',
		money: 'payment|payments|money|funds|cheque|check|transfer|remittance|wire|bacs|ach|cash|cheq|chq|amount|balance|fee',
		it: 'it|this|that|them|these|those|everything|all|both',
		invoice: 'invoice*|bill|bills|inv|account|balance|amount|statement|charge|charges|debt|reminder*|demand|claim',
		not: 'not|never|dont|didnt|no|havent|hasnt|wont|isnt|aint|wasnt|doesnt|cant|cannot',
		can: 'can|could|may|might|cld|would',
		goods: 'goods|order|item|items|parcel|package|delivery|product|products|shipment|work|job|service|services|stuff|materials|parts|pallet*|box|boxes|units|equipment|kit|stock|crate*|consignment',
		month: 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec',
		day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|today|tomorrow|tonight|tmrw|tomoz|tmw|2moro|2morrow|weekend|week|month|morning|afternoon|evening',
	},
	phrases: {
		'robot.away': `
			out of (the)? office
			(on|annual|maternity|paternity|parental|sick|study) leave
			(on|off) (holiday|holidays|vacation|leave|pto)
			away from (my desk|the office|work|my email)
			(am|be|is|are) (currently)? (away|travelling|traveling|ooo|off|abroad) (from|until|till|and|on|with|at|this|next|back)
			(limited|no|intermittent|little) access to (my)? (email|emails|mail|inbox)
			office (is|will be)? closed
			(we|office|shop|studio|practice|clinic|school) (are|is|will be)? (now)? closed (for|from|until|over|between|on|today)
			not in the office
			will not be (checking|reading|able to respond)
			annual (shutdown|closure)
			non working day*
			i (dont|do not) work (on)? (mondays|tuesdays|wednesdays|thursdays|fridays)
			ooo`,
		'robot.return': `
			(back|return|returning|returns) (in the office|to the office|to work|to my desk|at my desk|at work|in|on|the|@day|# )
			(back|return|returning|reopen|reopening|reopens) (on|from|in|the|@day|@month|#)
			(until|till) (@day|@month|#|the)
			when (i|we) (am|are|get|m|re)? (back|return)
			on my return
			upon my return
			will (respond|reply|answer|get back) _ (when|on|upon|after) _ return*`,
		'robot.receipt': `
			(ticket|case|request|enquiry|inquiry|query) _ (has been|was|is) (created|opened|logged|received|registered|raised|assigned)
			(your|a) (ticket|case|request) (number|id|reference|no)
			(we|have|ve) (have|ve)? received your (email|message|request|enquiry|inquiry|mail|query|correspondence)
			thank you for (contacting|your email|your message|getting in touch|reaching out|writing to|your enquiry|your inquiry|emailing)
			thanks for (contacting|getting in touch|reaching out|your email|your message|emailing)
			(respond|reply|get back to you|be in touch) within (#|one|two|three|five|the next) (working|business)? (hours|days|day)
			(aim|try|endeavour|strive) to (respond|reply|answer|get back)
			(your)? message (has been|was) received
			(a member|one) of (our|the) (team|agents|staff) will
			this (mailbox|inbox|address|account) is (monitored|not monitored|unmonitored|checked)`,
		'robot.automatic': `
			(this is|this) (an)? auto* (generated|reply|response|message|email|acknowledgement|acknowledgment)
			automat* (reply|response|generated|acknowledgement|message|email)
			auto (reply|response|generated|responder)
			(do not|dont|please do not|no) reply to this (email|message|mail)
			system generated
			(this)? (mailbox|inbox) is not (monitored|read)
			noreply
			no reply needed to this`,
		'robot.deputy': `
			(in my absence|for urgent|urgent matters|if urgent|if your (matter|enquiry|request) is urgent|in an emergency|for anything urgent|in case of urgency)
			(for|anything) urgent
			(in|during) my absence
			(urgent|immediate) (matters|queries|assistance|issues|attention|enquiries)`,
		'robot.challenge': `
			(verify|confirm|prove) (that)? (you are|your are|you re|youre|yourself) (a)? (human|person|real|not a robot|sender)
			(click|follow) _ (link|here) __ (deliver*|verify|confirm|release|whitelist|sender)
			(held|quarantin*|pending) __ (until|unless) you
			(spam|sender) (protection|verification|filter)
			(first time|one time) sender*
			message (is|was)? (being)? held`,
		'robot.undelivered': `
			(could not|couldnt|can not|cannot|wasnt|was not|not|unable to) be? (delivered|deliver)
			(delivery|mail delivery|delivery status) (notification|has failed|failed|failure|report|status|subsystem)
			undeliver*
			(returned|return) (mail|message|to sender)
			(message|mail|email) (bounced|returned|rejected|blocked)
			failed recipient*
			permanent (fatal)? (error|errors|failure)
			final recipient
			diagnostic code
			remote (server|mta|host)
			(message status|error|recipient is not|not a whatsapp user|retry : none|undelivered|delivery failed|blocklist|refused)`,
		'robot.mailboxFull': `
			(mailbox|inbox|quota|storage) (is|was|s)? (almost)? (full|exceeded|over quota|out of storage)
			over quota
			quota exceeded
			(out of|insufficient|exceeded) (storage|quota|disk)`,
		'robot.noMailbox': `
			(user|recipient|mailbox|address|account) _ (unknown|not found|does not exist|doesnt exist|unavailable|disabled|no longer exists|rejected)
			no such (user|recipient|mailbox|address|person)
			address (couldnt|could not) be found
			(unknown|invalid) (user|recipient|address|mailbox)
			(domain|host) _ (not found|does not exist|unknown)`,
		'robot.delayed': `
			(delivery|message|mail) (has been|is|was)? (delayed|deferred|still being retried|queued)
			will (retry|keep trying|continue to try|be retried)
			delay*
			no action is required (on your part)?
			(not yet|hasnt yet|has not yet) been delivered`,
		'robot.remittance': `
			remittance advice
			(payment|remittance) (advice|notification) (no|number|attached|for|from)?
			the following (invoices|payment|amount) (has|have)? (been|was|were)? (paid|credited)
			has been credited to your (account|bank)`,
		'legal.lawyer': `
			(my|our|the) (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|counsel|barrister)
			(lawyer|attorney|solicitor|counsel|barrister)
			law (firm|office|offices)
			(legal) (counsel|representative|representation|advisor|adviser)
			attorneys at law
			esq
			llp`,
		'legal.represented': `
			(we|i|firm|office|undersigned|solicitors) (are|is|am)? (have been|has been|been|was|were|ve been)? (retained|instructed|engaged|appointed) (by|to|on|in|as)
			(we|i|firm|office) (act|acts|acting|represent|represents|representing) (for|on behalf|the|our|mr|mrs|ms)
			(acting|act) (on behalf of|for) (our|the|my)? client
			on behalf of (our|my) client
			(our|my|the|above) (client|clients)
			represented by (an|a|my|our)? (attorney|lawyer|solicitor|counsel|law*)
			(talk|speak|write|contact|direct*|address*|refer|go|communicate|deal) (only)? (to|through|with)? _ (lawyer|lawyers|attorney|attorneys|solicitor|solicitors|counsel)
			(all|any) (further|future) (communication|communications|correspondence|contact|letters) __ (lawyer|attorney|solicitor|counsel|office|undersigned)
			(letter of|notice of) representation
			(hired|retained|instructed|got|have|ve got) (a|an|my|our) (lawyer|attorney|solicitor)
			(lawyer|attorney|solicitor|counsel) (will|is|has|now)? (be)? (in touch|contact*|handl*|deal*|represent*|write)
			(acts|acting|act|appears) for (me|us|the|my|our|him|her|mr|mrs)
			(retained|hired|instructed|engaged|appointed|spoken to|consulted|speaking to|got) (a|an|my|our)? (lawyer|solicitor|attorney|counsel|law firm|legal)
			(all)? (comms|communications|correspondence|contact|letters|calls) (via|through|to|go to|must go|with) _ (law|lawyer|solicitor*|attorney|llp|counsel|legal|&|mr|messrs)
			lawyer (is|s|=|will|name|details|says|has)
			under advice
			(any more|anything further|further letters|questions) __ (to|with|via|through) (mr|ms|mrs|messrs|my|our)
			you are to write to`,
		'legal.insolvency': `
			(bankrupt|bankruptcy)
			chapter (7|11|13|12|seven|eleven|thirteen)
			(filed|filing|file) (for)? (bankruptcy|chapter|insolvency|protection|administration)
			insolven*
			(in|into|entered|under) (administration|liquidation|receivership|examinership)
			(administrator*|liquidator*|receiver|trustee|official receiver) (has|have|was|were|been|appointed|of|in)
			joint (administrators|liquidators)
			(appointed|acting) (as)? (administrator*|liquidator*|trustee|receiver)
			winding (up)
			wound up
			creditors (voluntary|meeting|committee)
			(company|individual) voluntary arrangement
			cva
			proof of (debt|claim)
			automatic stay
			case (no|number) __ bankr*
			debt relief order
			struck off
			moratorium
			resolution professional
			(nclt|cirp|ibc)
			business rescue (practitioner|proceedings)
			deed of company arrangement
			judicial management
			sequestrat*
			trust deed
			(company|business|firm) _ dissolved
			(ceased|ceasing) trading
			(official assignee|nia|iva|dro|sequestration|protected trust deed|debt agreement|personal insolvency|consumer proposal|licensed insolvency trustee|part ix|part 9|no asset procedure|voluntary administration|examiner|insolvency practitioner|ip|bk|bkcy|ch 7|ch 13|ch7|ch13|ch 11)
			(filed|filing) (bk|bankr*|ch|for|chapter)
			statement of affairs
			(claims|claim) (should|must|may|to) be (lodged|submitted|filed|sent)`,
		'legal.cease': `
			cease and desist
			cease (all)? (communication|communications|contact|collection|further)
			(fdcpa|fair debt collection|tcpa|regulation f)
			1692*
			formal notice
			(without prejudice|pre action|letter before (action|claim)|notice of (claim|intended))
			(under|pursuant to|in accordance with) (15|section|article|s) __ (act|usc|code)`,
		'legal.debtorDied': `
			(customer|client|account holder|tenant|owner|mr|mrs|ms|patient|policyholder|proprietor|holder) __ (has died|died|passed away|deceased|is dead|has passed)
			(estate|executor|executrix|probate|administratrix) (of|for|is|sale)?
			(the|his|her|my (late)?) (estate|executor*|probate)
			(my|our) late (father|mother|husband|wife|dad|mum|mom|uncle|aunt|brother|sister|partner|grandfather|grandmother)
			(he|she) (died|passed away|has died|has passed|is dead|is deceased)
			the (late|deceased) (mr|mrs|ms)
			(death certificate)
			you are (writing|emailing|texting) (to)? a dead (man|woman|person)
			(mum|mom|dad|mother|father|husband|wife|uncle|aunt|brother|sister|nan|gran|grandad) (has)? (died|passed) _ (@day|last|this|on|in|and|funeral)
			(janes|johns|his|her|the) (daughter|son|widow|widower|executor)`,
		'legal.respite': `
			breathing space
			debt (respite|moratorium|management order)
			statutory (moratorium|respite|debt)
			mental health crisis moratorium
			debt arrangement scheme`,
		'legal.reference': `
			(our|your) (ref|client|file)
			(hon|honble) (court|tribunal)
			(court|case|claim|petition|docket) (order|no|number|file|ref)
			district of
			(county|high|district|bankruptcy|supreme) court
			dear (sir|sirs|madam|sir or madam|creditor*)
			yours faithfully
			without prejudice`,
		'optout.stop': `
			[ stop ]
			[ stop (it|all|now|please|pls|texting|this|msg*|sms|txt*|messages|end|quit) ]
			[ (please|pls) stop ]
			[ (end|quit|cancel|unsubscribe|stopall|optout|remove|arret) ]
			[ stop stop
			reply* stop
			(txt|text*|texts) stop
			stop (texting|emailing|messaging|contacting|calling|mailing|writing|whatsapping|sending|spamming|pinging|bothering|ringing|phoning|msging|txting|hassling)
			stop (these|the|all|your|those) (texts|emails|messages|calls|msgs|reminders|sms|mails|notifications|txts)
			(quit|cease|no more|enough with the) (texting|emailing|messaging|contacting|calling|texts|emails|messages|calls|sms|msgs|txts)`,
		'optout.unsubscribe': `
			unsubscribe
			unsub
			opt (me|us)? out
			opting out
			(take|remove|delete|strike|get|drop) (me|us|my|our|this) _ (off|from|number|email|address)
			(take|get) (me|us) off
			remove (me|us|my|this|our)
			(off|from) (your|this|the) (mailing|email|contact|text|distribution|sms|messaging)? (list|lists|database|thread|workflow|distribution)
			(stop|no longer|dont) (cc|copy|ccing|copying|cc ing|including) (me|us)`,
		'optout.noContact': `
			(stop|quit|cease) (contacting|bothering|pestering|messaging) (me|us)
			(do not|dont|never|not to|no longer|please dont) (contact|text|txt|call|email|message|whatsapp|msg|write|ring|phone|mail) (me|us|my|this|here|again|to|him|her)
			(dont|do not|never|not) (want|wish|consent|agree|like|need) (to be|to|you to|any|these|your|more|further)? _ (contacted|texted|texts|emails|messages|emailed|called|calls|receive|contact|messaged|whatsapps)
			(do not|dont) (ever)? (text|email|call|contact|message|write|whatsapp) (me|us)? (again|anymore|any more|ever)
			(lose|delete|forget|erase|wipe|bin|scrub) (my|this|our|the) (number|mobile|email|details|address|contact|cell)
			leave (me|us) alone
			(no|without|withdraw*|revok*) _ (consent|permission)
			consent (is|has been)? (withdrawn|revoked)
			withdraw (my|our) consent
			no (further|more) (contact|emails|messages|texts|calls|communication|correspondence|sms|mails)
			(dont|do not) (use|text|call) (this|my) (number|line|mobile|cell)
			i dont want (these|this|your|any)
			(dont|do not|never) (ever)? (msg|dm|pm|ping|mail|write to|send anything|bother|ring|phone|call|txt|contact|message) (me|us|here|this|again|anything)?
			(rather|prefer|obliged|grateful|appreciate) __ (if)? (these|you|the|your) (stopped|stop|ceased|didnt|did not|would stop)
			(turn|switch|turned|switched|shut) (them|it|these|texts|sms|reminders|off|notifications|off the) _ (off|for|please)?
			(take|leave|get|drop|cut) me (out|off|outta) (of)? (the|this|your)? (loop|list|thread|cc|chain|emails|mailing|copy|it|distribution)
			(not|never) (wish|want|care|asked) to (hear|receive|be) (from|any|on|copied|emailed|texted|told)
			(discontinue|cease|suspend|halt|end) (it|this|these|all|sending|the|your|such|them)`,
		'optout.channel': `
			(not|dont|never|no|stop) _ (by|on|via|over|through) (text|sms|whatsapp|phone|email|mobile|this number)
			(only|just|rather|prefer) (contact|write|reach)? (me|us)? (by|via|through|on) (post|mail|letter|email|phone)
			by (post|letter|email) only
			(email|letters|post) only
			(personal|private|work|home|kids|family) (number|phone|mobile|cell|whatsapp|line|email|address|inbox)
			(whatsapp|text|sms|phone) is (for|private|personal|my)
			in writing only
			put it in (an email|a letter|writing)`,
		'optout.erase': `
			gdpr
			(right to|request) (erasure|be forgotten|deletion)
			(delete|erase|remove) (all)? (my|our) (personal)? (data|details|information|contact details)
			article (17|21|15|7)
			(object|objection) to (the)? (processing|direct)
			(ccpa|data protection act|popia|tcpa)
			do not call (register|registry|list)`,
		'optout.blocked': `
			(blocked|blocking|reported|reporting) (and|n|you|this|as|your|number|to|the)
			(mark*|report*|flag*) (you|this|it)? (as)? spam
			(reported|blocked) ]
			block (you|this|your)
			spam (folder|filter|rule)
			[ spam ]`,
		'hardship.illness': `
			(in|into|to) (the)? (hospital|icu|intensive care|rehab|hospice)
			(cancer|chemo|chemotherapy|stroke|heart attack|surgery|operation|dialysis|tumour|tumor|leukaemia|leukemia|ms|sepsis|parkinson*|alzheimer*|dementia)
			(diagnos*|terminal|terminally|hospitali*|bedridden|disab*|injur*|unwell|depress*|breakdown|anxiety)
			(seriously|very|been|long term|too|really|so) (ill|sick|unwell|poorly)
			(off|been) sick
			off work (with|sick|since|for|after)
			(sick|disability|statutory sick|esa|pip) (pay|leave|benefit*)
			(broke|broken|fractured) (my|his|her) (leg|arm|back|hip|wrist|ankle|foot)
			(car|motorbike|work|road|bike) (accident|crash|wreck)
			(miscarr*|stillb*|premature baby|nicu)
			mental health
			(burnout|burnt out)
			doctor* (says|said|signed|has)
			(diagnosis|radiotherapy|oncolog*|bypass|cataract*|transplant|seizure*|psych ward|ward|nhs|hip replacement|knee|back (is )?gone|cant lift|wheelchair|carer|care home|hospice|biopsy|tumor|rehab|detox|intensive|consultant says|scan results|pacemaker|dialys*)
			(signed|laid) off (by|with|sick|the doctor)`,
		'hardship.death': `
			(my|our) (husband|wife|son|daughter|father|mother|dad|mum|mom|brother|sister|partner|child|baby|business partner|boss|co founder) _ (died|passed|killed|dead|deceased|gone)
			(lost|buried|burying|losing|bury) (my|our|his|her) (husband|wife|son|daughter|father|mother|dad|mum|mom|brother|sister|partner|child|baby|boy|girl)
			(death|funeral|bereave*|burial|grieving|mourning|widow*|hospice)
			passed away
			(died|death) (last|on|in|suddenly|of)
			(mum|mom|dad|my (lad|boy|girl|nan|gran|grandad|partner|uncle|aunt)|brother|sister|son|daughter|husband|wife|baby|he|she) (just)? (died|passed)
			(funeral|wake|cremation) (is|was|on|to|costs|next|last|this)`,
		'hardship.jobLoss': `
			lost (my|his|her|our|the|both our) (job|jobs|work|income|position)
			(laid|let|been let) (off|go)
			(made|being made|been) (redundant)
			redundan*
			(unemployed|jobless|furlough*)
			out of (work|a job)
			(no|without) (a)? (job|work|income|wage|wages|salary|paycheck)
			(zero|cut|lost) (my|our)? hours
			hours (got|were|have been|been)? cut
			(not|havent|hasnt) been paid (since|in|for|by) (#|two|three|my|months|weeks|january|february|march|april|may|june|july|august|september|october|november|december)?
			(sacked|fired)
			between jobs`,
		'hardship.disaster': `
			(flood*|fire|burn*|hurricane|tornado|wildfire|earthquake|storm|cyclone|landslide|drought|hail|lightning|typhoon|mudslide) (has|took|destroyed|damaged|in|last|at|on|hit|wiped|to|the|sat*|ripped|burned|burnt|through|gutted|night)
			(lost|destroyed|damaged|ruined|wiped out) _ (house|home|barn|workshop|shop|store|stock|crop*|harvest|premises|roof|everything|herd|kitchen)
			(burgled|burglary|robbed|broken into|ransacked|looted|stolen|break in)
			(house|home|barn|shop|store|workshop|premises|warehouse|restaurant) (burned|burnt|flooded|fire|was destroyed|is gone|gutted|under water|underwater)
			insurance (is|has|have|will|adjuster|claim|company|says|still|keeps|wont|hasnt)
			(lost|losing) (everything|the house|our home|my home|the barn|the shop)
			under water
			war`,
		'hardship.cannotPay': `
			(can not|cannot|cant|unable|couldnt|could not|not able|no way|impossible) (to)? (just|even|currently|really|simply)? (pay|afford|settle|meet|manage|find|cover|make|keep up)
			(cant|cannot|can not) afford
			(dont|do not|doesnt|havent|have not|aint|no longer) (have|got|had) (the|any|enough|that|a|that kind of|no) (money|cash|funds|penny|cent|income|means|dime)
			(no|zero|any) (money|cash|funds|income) (left|coming|at all|until|whatsoever|in)
			(nothing|not a penny|not a cent|not a dime) (left|coming in|to pay|in the bank|in my)
			(broke|skint|destitute|penniless|stony broke)
			(flat|dead|stone) broke
			have nothing
			(money|there) (just|simply)? (isnt|is not|aint) there
			(out of|beyond) (my|our) means
			(overdrawn|maxed out|in the red|overdraft)
			(owe|owed|owing) everyone
			(cant|cannot|unable to) (even)? (feed|eat|heat|buy (food|groceries|nappies|diapers))
			(there|theres|there s) (isnt|is not|is|aint|s)? (no|any|nothing|not any) (money|cash|income|work|funds|left|more) (to|at|coming|here|in|left|for)?
			(write|written) off (the|this|my|her|his|debt)?
			(want|wish|would like) to make (it|this) right
			(any more|anything more|more than that) (would|will) (sink|close|finish|kill|break) (us|me)
			(income and expenditure|budget (sheet|statement)|financial statement|token (payment|arrangement|offer)|disposable income)`,
		'hardship.poverty': `
			(universal credit|food bank|food stamps|social security|ssi|snap|disability benefit|disability check|benefits|pension|pensioner|jobseeker*|welfare|centrelink|fixed income|state pension|housing benefit)
			(food|eat|heat|electric|heating|rent|gas|mortgage|groceries|kids|children|nappies|diapers|formula) (or|and|versus|vs) (food|eat|heat|electric|heating|rent|gas|mortgage|groceries|kids|children|you|this|your|medicine|meds)
			(behind|late) (on|with) (my|our|the|everything|rent|mortgage)
			(single|lone) (mum|mom|mother|parent|dad)
			(evict*|foreclos*|reposs*|homeless|bailiff*|shelter)
			(rent|bills|mortgage) (went|gone|has gone|have gone|is|got|raised|goes)
			(living|live) (paycheck|hand|on|off)
			(choose|choosing|choice) between
			for food
			(missed|behind on|cant make|defaulted on|remortgaged) (my|our|the) (own)? (mortgage|rent|house|car)
			(church|food) (pantry|bank|parcel*|stamps)
			(live|lives|living) alone (in|on|and|with)?
			(i am|im|i m|aged|is) (7|8|9)#
			(newborn|pregnant|carer for|single income|one income|minimum wage|zero hours|dole|disability|hand to mouth)
			(padlocked|evicted|locked out|cut off|shut off|repossessed|turned off)
			£ # (left|till|until|to last|in the bank|in my account|a week)
			got (£|$)? # (in|left|till|until)`,
		'hardship.business': `
			(business|company|shop|restaurant|cafe|store|trade|farm|practice|studio|gallery) (is|has|s|are)? (gone|failing|struggling|folding|closing|closed|collapsed|going under|dying|dead|on its knees|folded|shut|failed|about to)
			(closing|close|shut|shutting|closed|wind*|fold*) (down|the (business|doors|shop|company|restaurant|salon|studio)|our doors|up)
			going (under|bust|out of business|to the wall)
			(lost|losing|lose) (our|my|the) (biggest|main|largest|only|major|key) (customer|client|contract|account|tenant)
			(biggest|main|largest|only|major) (customer|client|contract) (went|gone|has|collapsed|pulled|bust|left|walked|cancelled)
			(laid|laying|lay|let) (off|go) (everyone|everybody|all|half|most|staff|people|the)
			(staff|employees|wages|payroll|salaries) (unpaid|cant|first|before|could not|not paid)
			(pay|make|meet) (the)? (wages|payroll|staff|salaries)
			(severe|serious|extreme|dire|grave|desperate|terrible) (financial|cash|money|cashflow|liquidity)
			financial (difficult*|hardship|trouble|distress|crisis|problems|ruin|strain)
			(hard|tough|rough|difficult|dire|terrible|worst) (times|time|year|season|winter|quarter|patch)
			(accounts?|account) (is|are|been|was|have been|has been)? frozen
			(trading|sales|orders|turnover) (has|have|is|are)? (collapsed|dried|stopped|dropped|down|nonexistent|non existent|fallen)
			(closed|shut|closing|shutting|mothballed|sold) (the|our|my|one|two|half|both|second) (second|other|main|whole|of)? (location|branch|shop|site|kitchen|unit|yard|premises|factory|store|salon|doors)
			(let|laid|sent) (#|two|three|five|half|eleven|everyone|the|my|our|people|all) (people|staff|lads|drivers|team|of|home|off|go)
			nobody (to|is|buying|coming|comes|through the door|booking)
			(taking|takings|turnover|sales) (maybe|about|barely|are|down|is|have) (£|$|#|down|nothing|half)
			(see|make it to|last|survive) (christmas|the winter|the year|easter|summer|another month|the season)
			(working|running|run) on (a shoestring|fumes|empty|overdraft)
			(nothing|isnt a thing|not a thing|not much) (moving|coming in|selling|in the till)`,
		'hardship.plea': `
			(have|some|show|a little) (mercy|compassion|pity|understanding|heart)
			(begging|beg|pleading|plead|implore) (you|for)
			(please)? (bear|be patient|be kind|go easy|work) with (us|me)
			(ashamed|embarrassed|mortified|humiliat*)
			(dont|do not|not) know (what|how|where|when|if) (to do|else|i|we|to turn|im|ill|well|the money)
			(at|my|our) (wits|rope|breaking|end|lowest)
			(never|not) (been|had|missed|happened) (in|like|before|a payment)
			god bless
			(help|support|assist*) (me|us|program*|scheme|available|is there)
			hardship`,
		'hardship.adviser': `
			(debt|money|credit) (advis*|charity|counsel*|advice|management|help|line)
			(stepchange|citizens advice|national debtline|cab|christians against poverty|payplan|turn2us)
			(consumer credit counseling)
			financial counsel*
			(social|support|case) worker
			(power of attorney|guardian|carer|caregiver)
			(free)? debt (advice)? (charity|adviser|advisor|centre|clinic|line)
			(debt management plan|breathing|freeze interest|hold of # days|hold for # days|signed authority|income and expenditure)
			(budget|financial statement) is being prepared
			(money advice|advice centre|advice shop|law centre|welfare rights)`,
		'hardship.distress': `
			(suicid*|kill myself|end it all|end my life|cant go on|no point living|cant cope|not coping|dont want to live|self harm)
			(cant|cannot|not|barely) (sleep|sleeping|cope|coping|take any more|take anymore|function|get out of bed)
			(panic attack*|nervous breakdown|crying|in tears|cried|desperate|despair|overwhelmed|drowning)
			(domestic violence|abusive|refuge|restraining order|divorce*|separat* from|left me|walked out)
			vulnerab*
			(refuge|shelter|restraining order|fled|left my (partner|husband|ex)|ex (cleaned|took|ran|left)|walked out on|abus*|beat me|hits me|he gets angry)
			when i can cope`,
		'dispute.contest': `
			(dispute|disputing|disputed|contest|contesting|challenge|challenging|reject|rejecting|object|query|querying|disagree) (this|the|your|that|these|with|to|it|all|part|any|line|#|half)
			(in|under|is in|a) (dispute|query)
			(dont|do not|not|never|wont|cannot|cant) (accept|agree|recogni*|acknowledge) (this|the|your|to|with|that|these|any|it)?
			(dont|do not|didnt|did not) (think|believe|see|agree) (that|why)? (we|i) (owe|should|ordered|agreed)
			(dont|do not|doesnt|not) (owe|owed) (you|this|that|it|anything|a|the|any)
			owe you (nothing|nowt|zero|jack|nil)
			(nothing|not) (is|to be)? (owed|owing|due|payable)
			not (liable|responsible for this debt|our debt|my debt|due)
			(incorrect|wrong|mistaken|erroneous|bogus|fraudulent|fake|unjustified|inaccurate) (invoice|bill|amount|charge|billing|total|price|quantity|rate|figure|claim|demand|sum|vat)
			(invoice|bill|amount|charge|total|price|quantity|figure|balance|sum|number|numbers|vat|rate|maths|math) (is|are|was|looks|seems|s|on it is)? (still|completely|all|totally|clearly|simply|just|way)? (wrong|incorrect|off|disputed|mistaken|an error|a mistake|not right|not correct|not what|not as|inflated|bogus|doesnt match|does not match|dont match|do not match|too high|in dispute)
			(should|shouldnt|should not) (not)? be (charged|billed|invoiced|paying)
			(there is|there s|theres|must be|has been|is) (an|a|some|been a) (error|mistake|mix up|discrepancy|mismatch|problem) (on|with|in|here)?
			(correct|revise|amend|fix|reissue|re issue|recalculate|adjust|cancel|void|withdraw) (the|this|your|that|it|and) (invoice|bill|amount|charge|figure|balance|claim|reissue|demand)?
			(not|isnt|is not|wasnt|not at all) (what|as) (was|we|i|you) (agreed|ordered|quoted|discussed|asked|said|promised|signed)
			we (were|have been|are) (overcharged|double charged|overbilled|mischarged)`,
		'dispute.amount': `
			over (charged|billed|invoiced)
			overcharg*
			overbilled
			(quoted|quote|agreed|told|contract|ordered|po|estimate|price) (was|is|said|us|me|says|price|at|rate)? (was|at|for|of|says)? (#|£|$|€)
			(charged|billed|invoiced) (us|me)? (for)? (#|twice|too|more|£|$|€|the wrong|an extra|the full) (much|than|hours|days|units|rate|price)?
			(amount|total|price|figure|sum|balance|maths|numbers) (doesnt|does not|dont|do not|didnt) (match|add|tally|agree|look|reconcile|tie|make)
			(more|higher|less|lower|different) than (the)? (quote*|agreed|we agreed|order*|contract*|estimate*|expected|what|i was|promised)
			(should|ought to|supposed to|meant to) (be|have been|only be|read) (£|$|€|#|less|half|the|lower|charged)
			(wrong|incorrect) (price|amount|rate|quantity|vat|tax|total|hours|tariff|discount|currency)
			(discount|rebate|vat|retention) (is|was|not|has|hasnt|wasnt|missing|never|should|you|we)
			(late)? (fee|fees|interest|surcharge) (is|are|should|not|was) (not|wrong|unfair|be removed|unjustified|outrageous|never)
			(extra|additional|hidden|unexplained) (charge*|fee*|cost*|hours)
			only (ordered|received|had|got|used|agreed) (#|one|two|three|four|five|half|ten|six)
			(hours|days|units) (we|i) (never|didnt|did not)
			(says|shows|quoted|agreed|charged|billed|invoiced|rate|figure) _ (£|$|€)? # (not|but|instead|rather than|and|vs|against|when|per|/hr) __ (£|$|€)? #
			(should|shouldve|ought) (be|have been|read|say) (£|$|€)? #
			(first|1st|second) (month|week|year|one|class|lesson) (was|is|free|included|on the house)
			(no|without|lacks|not) (a)? breakdown
			(charged|billed|invoiced) (us|me|for)? (five|six|seven|four|three|ten|#) (days|nights|hours|weeks|months|units|people|times) (and|but|when|only|instead)
			(only|just) (there|had|used|stayed|did|does|came|took|ordered|received|delivered) _ (#|one|two|three|four|five|six|seven|half)
			(simply|just) dont owe
			(late)? (fee|interest|surcharge|charge) _ (part|bit|waived|problem|contest|refuse|dispute|not|wrong)
			(adjust|credit us|revise|re bill|rebill|strike|take off|knock off|took off|remove) (please|accordingly|it|that|this|the|those|them|£|$|#)?`,
		'dispute.notReceived': `
			(never|not|didnt|havent|hasnt|did not|have not|has not|yet to|still waiting for|still waiting on|nothing) (yet)? (actually)? (received|receive|got|get|arrived|arrive|turned up|turn up|delivered|deliver|came|come|seen|had|been delivered|shown up|show up) (the|any|our|my|a|anything|it|them|this|@goods|yet|here|at)? (@goods)?
			(@goods) (never|didnt|has not|hasnt|did not|have not|havent|not|still) _ (arrived|arrive|received|came|come|delivered|turned up|turn up|showed|show|started|completed|finished|done|happen*|here|missing|lost)
			(non|short|late|partial) (delivery|deliver*|receipt)
			(missing|short) (@goods|#|one|two|three|pieces|half)
			(half|part|some|most|rest) (of)? (the|it|order|my|our|them)? _ (missing|never|didnt|not|still)
			(lost|stuck) in (transit|the post)
			(no|not a) (delivery|show|service|work|one came|engineer|technician|sign of)
			(nobody|no one|noone) (came|turned up|showed|delivered|ever)
			(wasnt|was not|never|not) (delivered|done|finished|completed|installed|started|carried out|provided|performed|rendered|supplied)
			still (havent|have not|hasnt|waiting|not|missing|no)
			where (is|are|s) (my|our|the) @goods
			(signed|signature) (for)? __ (isnt|not|nobody|never)`,
		'dispute.faulty': `
			(faulty|defective|broken|damaged|cracked|leaking|leaks|leak|rusty|mouldy|moldy|rotten|unusable|unfit|substandard|useless|shoddy|botched|dead on arrival|doa|dented|scratched|smashed|bent|warped|spoiled|rancid|off|stale|inedible|dangerous|snapped|ripped|torn|stained|contaminated|misprint*|misspel*|typos)
			(doesnt|dont|does not|do not|didnt|wont|not|never|isnt|stopped|hasnt) (even)? (work*|function*|fit|run*|start|turn on|switch on|load|hold|close|charge|connect|last*|print|heat)
			(poor|bad|terrible|awful|appalling|low|shocking|shit|crap) (quality|work|job|service|workmanship|finish|condition|state)
			(broke|fell apart|failed|collapsed|packed up|died|peeled|peeling) (after|within|on|down|in|already|the|again)
			(wrong) (size|colour|color|item|items|product|model|part|parts|order|goods|spec*|material|voltage|version|one|ones|type|grade|thing)
			(not) (as described|fit for purpose|to spec*|up to (standard|scratch)|working|usable|fixed|resolved|good enough|satisf*)
			(full of|covered in|loads of|riddled with) (bugs|mould|mold|mistakes|errors|scratches|dents|holes|weevils|rust)
			(snag*|defect*|rework*|remedial|redo|re do|put right|repair*|replace*) (list|the|work|it|this|them|are|is|not|and|by|before)?
			(complain*|reported|raised) _ (quality|fault|defect|damage|issue|problem)
			(brown|burnt|stained|stains|upside down|wrong hem|misspelt|spelt wrong|too (short|long|small|big|thin|late)|melted|flat|leaked|came through|peeling|mushy|thawed|dead|sour|mould*|weevil*|cracks|warped|wonky|crooked|uneven|squeak*|rattl*|still (not)? (cooling|working|leaking|broken|dripping|making))
			(redone|redo|reprint*|re print*|refit*|put right|made good|collected|uplifted|replaced|swapped|taken back)
			(not|isnt|wasnt|aint|never|still not) (cooling|heating|working|fixed|right|cleaned|fitted|level|straight|the same|what)
			(refused|rejected|refuse) (at|on|the|delivery|arrival|goods|pallets|palets)`,
		'dispute.duplicate': `
			(duplicate|duplicated|double) (invoice|bill|charge|charged|billing|billed|payment|entry|posting|of|invoiced)
			(billed|charged|invoiced|paying|pay|invoicing) (us|me|for)? (this|it|that|the same|for it|for this)? (twice|double|two times|again)
			(already)? (been)? (billed|invoiced|charged) (for this|already|before|once|in)
			same (invoice|bill|amount|thing|job|order|goods|charge) (twice|again|as|already|under|with)
			(twice|two times) (for)? (the)? same
			(duplicate|double|repeat|same) (of|as) (#|inv*|the|one|last|number)
			already credited`,
		'dispute.notOrdered': `
			(never|didnt|did not|havent|not|nobody|no one|noone) (actually|ever|even|here)? (ordered|order|bought|buy|signed|sign|purchased|purchase|agreed|agree|requested|request|asked|ask|authori*|subscribed|subscribe|wanted|commissioned|hired|used|use|booked|book|been a customer|had an account|approved|upgraded) (this|anything|any|for|up|it|to|from|these|that|a|the|your|with|you|such|so)
			(not|never) (a|your|been a|ever a) (customer|client)
			(no|any) (order|contract|agreement|purchase|business|record|knowledge|po|relationship|account) (with|of|for|from|exists|was|whatsoever|to)
			(dont|do not) (have|recogni*|know) (an account|this|any order|such|anything about)
			(unsolicited|unauthori*|unordered|without (my|our) (consent|approval|order|permission))
			never (heard|dealt|done business|worked) (of|with)
			(free trial|trial period) (was|ended|cancelled|never)`,
		'dispute.credit': `
			(credit|credits) (note|notes|memo|memos)
			(awaiting|waiting|await|need|expect*|owed|owe|promised|issue|missing|outstanding|where) _ (credit|refund|rebate)
			(refund|credit) (you|we|was|is|for|that|has|due|still|owed|never|us|me|my|against|the|outstanding)
			(you|u) owe (us|me)
			(promised|agreed) (to)? (credit|refund|rebate|knock|take)`,
		'dispute.cancelled': `
			(cancelled|canceled|terminated|ended|quit|closed) (this|my|our|the|it|that|in|on|by|back|last|before|months|weeks|years|ages|within|already|with|# )
			(already|had|was|been|have|has|did) (cancelled|canceled|cancel|terminated)
			(cancel|terminate|cancellation|termination|notice) (was|confirmed|email|letter|number|confirmation|attached|sent|gave|given|in|on|date)
			gave (you)? (notice|#|a month*|one month*|three months|60|30|90)
			(no longer|not|stopped being) (a|your|using|a customer|a member|a subscriber|had|have|use|with) (customer|member|client|subscriber|service|you|it)?
			(moved out|left|switched) (in|on|to|before|back|last)
			(unsubscribed|resigned) (in|from|last|back)
			(subscription|membership|contract|policy|plan) (was|ended|ran out|expired|had been|has been|cancelled|canceled|lapsed)
			(let it lapse|lapsed|auto renew*|autorenew*|renewed (itself|anyhow|anyway|without)|voided|did not renew|didnt renew|opted out of renewal)
			(gave|sent|handed) (in|you)? (notice|cancellation|our notice|my notice)
			(took|taken|picked|collected) (the|my|our|it|sofa|back)? _ back (in|on|last|already)`,
		'dispute.returned': `
			(returned|sent|shipped|taken|collected|brought|handed|refused) (it|them|the|this|that|those|all|everything|goods|back|both|your) (back|goods|items|@goods|all)?
			(sent|taken|shipped|gave|give|brought) (it|them|everything|these|those)? (all)? back
			(return|rma|returns) (label|number|no|note|confirmation|was|tracking|receipt|authori*)
			(refused|rejected) (the)? (delivery|goods|it|them|shipment)
			collected (it|them) (back)?`,
		'dispute.identity': `
			(identity|id) (theft|stolen|fraud)
			(stole|stolen|used|using|opened) (my|in my) (identity|name|details|id|card)
			(victim of) (fraud|identity|a scam)
			(somebody|someone|some one|person) (else)? (used|opened|ordered|took|has|in|is using) (my|an|in|it|this)
			police (report|reference|crime)
			(crime|action fraud|ftc) (ref*|report|number|affidavit)
			(not|isnt|wasnt|wasn) (me|mine|my signature|my account|my order) (who|that)?
			in my name
			fraud*`,
		'dispute.proof': `
			(prove|proof|evidence|validate|validation|verify|verification|substantiate|justify) (that|it|of|i|we|this|the|what|to me|your|you|where) (i|we|debt|claim|owe|amount|the|this|is)?
			(show|send|give) (me|us) (some|the|any|a)? (proof|evidence|signed|where it says|the contract)
			(what|which|where) (is)? (your|the)? (proof|evidence|basis|legal basis)
			(signed|original) (contract|agreement|order|credit agreement)
			(validation|verification) of (the)? (debt|this)`,
		'dispute.timeBarred': `
			(time barred|statute barred|statute of limitation*|limitation period|limitation act|prescribed|out of time)
			(over|more than|from|about|nearly) (six|seven|ten|five|6|7|8|10|eight) years (old|ago)
			(too)? old (debt|to)
			(from|in|since|of) (2009|2010|2011|2012|2013|2014|2015|2016|2017|2018)`,
		'dispute.agreement': `
			(agreed|promised|told|said|assured|confirmed|guaranteed|offered) (with|by|me|us|that|it|to|on|in) _ (your|you|free|no charge|included|waive*|would be|wouldnt|discount|rep|salesman|manager|colleague)
			(your|the|sales) (rep|salesman|salesperson|guy|colleague|manager|man|driver|engineer|team|lady|girl|foreman|fitter|agent|office) (said|told|promised|agreed|confirmed|assured|offered|backed|broke|damaged|hit|left|never|did)
			(free of charge|no charge|included|under warranty|warranty|complimentary|for free|was free|waived)
			(as|per) (the|our) (contract|agreement|quote|email|terms)
			(agreement|deal|contract|quote) (was|says|said|states|clearly|is)
			(supposed|meant) to (be|have|include|fix|come|deliver|credit|collect)`,
		'dispute.notMine': `
			(not|isnt|wasnt|never) (our|my|mine|ours|for us|for me|us|addressed to) (invoice|bill|debt|order|account|company|one|purchase|charge|responsibility)?
			(different|another|wrong) (company|customer|person|account|entity|legal entity|address|name|subsidiary) (ordered|altogether|entirely)?
			(belongs|belong) to (someone|somebody|another|a different|the (tenant|previous|landlord|other))
			(previous|former|old) (tenant|owner|occupant|occupier|resident)`,
		'dispute.setOff': `
			(set|setting|offset*|net|netting) (off|it|against|this|the)
			(deduct*|take|knock|subtract|withhold*|holding back|withheld) (it|the|that|this|from|#|£|$|€|off|payment|part|a) (off|from|against|until|what|for)?
			(counterclaim|counter claim|compensation|damages|claim against)
			(owe|owes) (us|me) (for|more|£|$|€|#|money|a)`,
		'dispute.incomplete': `
			(until|unless|before) (you|it|this|the|they|that|these|someone|everything) (is|are|have|has|fix*|sort*|finish*|complete*|repair*|replace*|credit*|correct*|send*|deliver*|resolve*|come|issue*|gets|come|s|explain*)
			(sort|fix|finish|resolve|complete) (it|this|the|that|your) (out|first|job|work|problem|issue)?
			(not|wont|isnt|are not|cant|no) (paying|pay|payment|be paying|going to pay|release*|be paid) __ (until|till|unless|for something|for work|for goods|for that|for a)
			(happy|glad|willing|will|gladly) (to)? pay (for|what|the (correct|right|rest|undisputed)|once|when|#|half)`,
		'refusal.wont': `
			(wont|will not|not|aint|refuse to|not gonna|never|no intention of|have no plans to|decline to|no way) (be|going to|gonna|ever|prepared to|willing to|intend to|intending to)? (paying|pay) (you|this|it|for|a|the|any|your|that|anything|u|another|them|one)?
			(am|m|are|re|were) (not|never) (going to)? (paying|pay)
			(wont|will not|not going to|not gonna|aint gonna|aint) (pay|paying|be paying|give you|send you)
			(refuse|refusing|refuses|decline|declining) (to pay|payment|to)
			(no intention|zero intention|not intend*) (of|to|on)? (paying|pay)
			you (wont|will not|arent|are not|re not|aint) (get*|see*|gonna get|going to get|receive) (a|any|anything|one|another|it|nothing|a single|paid|the|my|your)
			(not|dont|wont) (get|getting|see|give|giving) (a|one|another) (penny|cent|dime|dollar|pound|red cent)
			pay nothing
			(payment|money|cheque|settlement) (will|shall) not be (forthcoming|made|coming|issued)
			(wont|shant|will not|shall not|aint) be (sending|settling|paying|giving|handing|transferring) (you|it|a|any|that|this|them|over|£|$)?
			(see|have|find|there is|theres) no (commercial)? reason (to|for|why) (pay|hand|settle|part|i|me|we)?
			(decline|declines|declined|declining) (it|to pay|your|the|this|your request|payment)
			(dont|do not|not) (want|wish|intend|propose|plan|feel like|fancy) (to)? (pay|paying|settle|settling|part with)
			(i|we) (wont|shant|will not|refuse|am not|are not|m not)
			(keeping|keep) (the|my|your|it) (mug|money|goods|boat|shirts?)? _ (and)? (not paying|wont pay)?
			(nothing|not a thing|nowt|zilch|diddly) (from me|out of me|off me|coming)
			(stays|remains|still) (by|a)? no
			(better uses|other uses) for (the|my) money
			(forget|lose|close) (me|my account|your ledger|your books|about it)
			(my|our) (position|answer|view) (has not|hasnt|is no|remains|s no|is unchanged|s still no|is still no)`,
		'refusal.never': `
			(not|never) (a|another|one|one more|a single) (penny|cent|dime|dollar|pound|euro|rupee|naira|shilling|farthing)
			over my dead body
			(sue|take) me (then|to court|if you|go ahead)?
			(see you|see u|meet you|ill see you) in court
			(go ahead|feel free) (and)? (sue|take|send|do)
			(take|bring) (me|us|it)? to court
			(small claims) (limit|court|if)
			(do|try) your (worst|best)
			come (and)? (get|take|collect) (it|me|them|your)
			good luck (collecting|getting|with|finding|suing|chasing)?
			(sell|send|pass) (it)? to (collections|a collector|whoever|debt)
			i (dont|do not) (care|give)
			(bite|make) me`,
		'refusal.idiom': `
			whistle for it
			(when|till|until) (hell|pigs|cows) (freezes|freeze|fly|come)
			(jog on|bog off|naff off|sod off|do one|get lost|get stuffed|get knotted|up yours|on your bike|dream on|fat chance|no chance|as if|you wish|nice try|tough luck|tough)
			(youre|ur|you re|u) (having|avin|havin|kidding|joking|dreaming) (a|me)? (laugh|giraffe|bubble)?
			(stick|shove|stuff|put) (it|that|your|this) (where|up|invoice|bill|in|reminder*)
			(hold|dont hold) your breath
			(not (my|our) problem|your problem|wait forever|keep waiting|keep dreaming|you can wait|in your dreams|write it off)
			(screw|fuck|f|eff|stuff|damn|sod) (you|off|u|your|this|that)
			blood from a stone
			(paying|pay) for (that|this) (joke|rubbish|crap|nonsense)
			(dreaming|dreamin|tell him hes dreamin|tell them theyre dreaming)
			nah (ur|you re|youre|mate|im|i m|ta|ill pass|not) (alright|ok|good|happening|interested|paying|right)?
			(get|go) (stuffed|knotted|lost|whistle|jump|fish|fly|away|hang|to hell)
			(pigs|pig) fly
			(come and|come n|come) (take|get) it (off me)?
			(spent|blew) it
			(no regrets|tough titties|hard cheese|cry me a river|boo hoo|bite me|make me|try me|what you gonna do|so sue me|not happening|aint happening|not gonna happen|keep dreaming|in your dreams)`,
		'refusal.no': `
			[ (no|nope|nah|never|nein|no way|hell no|refused|declined|negative|no thanks|no thank you|not a chance|no chance|wont|nay) ]
			[ (no|nope|nah) (mate|way|sorry|chance|thanks|ta|sir|bro|pal|lol|not|never|i|im|wont) ]`,
		'paid.done': `
			@i @have? (already|just|now|actually|since|also|only|literally|in fact)? (paid|settled|cleared|transferred|wired|remitted|payed|bacsed|venmoed|zelled|deposited)
			(ive|weve|we ve|i ve|have|had|already|has) (already|just|now|since)? (paid|settled|cleared|transferred|wired|remitted|payed|made|done|sorted)
			(already|been|was|were|is|got|it s|its|it|all|fully|also|invoice*|#) (already|been|now|all|fully)? (paid|settled|cleared|payed|transferred|remitted|squared)
			(paid|payed|settled) (on|via|by|last|yesterday|this|in|it|them|that|already|online|through|the|today|up|with|to|over|from|into|at|months|weeks|ages|long|a|twice|for|direct*|full|#|@month|@day|both|all|cash|thru|just|earlier|back)
			[ (paid|payed|done|sorted|settled|cleared|sent|transferred|complete|completed|actioned) ]
			[ (paid|payed|done|sorted|settled) (now|already|thanks|thx|ta|cheers|today|yesterday|mate|it|that|this|x|just|last|lol|all|in) 
			(think|thought|believe|sure|pretty sure|certain|positive) (i|we|this|it|that|my|our|she|he) (have|has|had|was|been|already)? (been)? (paid|settled|sent|cleared)
			(bill|invoice|balance|account|it|this) (was|is|has been|been|s been) (paid|settled|cleared|sorted|taken care of|dealt with|closed)
			taken care of (this|it|already|on|last)
			no (longer)? (outstanding|balance|arrears)
			(nothing|zero|nil) (outstanding|balance)
			(shows|showing|show|marked|down) (as|up as|a)? (paid|cleared|settled|nil|zero)
			(taken|debited|collected|charged|come|came|gone|went|left|out) (out|from|of|to|off|my|our|the|it) (my|our|the|of)? (account|card|bank|credit card|paypal|debit card)
			(you|u|they|your system) (already|have|ve|just)? (took|taken|charged|debited|collected|cashed|banked|received|got|had) (it|the|this|my|our|payment|money|that|your)
			(paid|settled|sorted|cleared|done) (it|this|that|these|both|them|ours|mine|everything|the lot|#)? _ (straight after|on the day|at the time|weeks ago|days ago|months ago|ages ago|back in|in full|same day|up front|upfront|before|there and then|over the phone|by phone|at the counter)
			(wife|husband|partner|boss|mum|mom|dad|accountant|colleague|office|son|daughter|brother|sister|sister company|head office|business partner) _ (paid|sorted|settled|sent|transferred|beat me to it|did it|has paid|already)
			(thats|that s|its|it s|this is|this was|that was|it was|all) (been)? (paid|settled|sorted|cleared|squared away|taken care of|dealt with)
			(have|got|ve got|here is|kept|found) (the|a|my|our)? (slip|receipt|confirmation|stub|counterfoil|bank statement|cancelled check) (here|for|in|from|right|to)?
			(statement|account|bank|records) (shows|show|says) (it|payment|you|the|that)? _ (cleared|leaving|left|paid|out|debited|cashed|taken)
			(still|don t|do not|dont|i do not) still owe`,
		'paid.sent': `
			(payment|money|transfer|funds|wire|bacs|ach|remittance|amount|cheque|check|chq|it) (has|have|was|were|is|s|had)? (been|already|now|just)? (been)? (made|sent|released|processed|issued|initiated|executed|completed|posted|mailed|transferred|credited|remitted|cleared|actioned|authorised and sent|wired|dispatched|despatched|couriered|dropped|deposited|handed|submitted|done|effected|through|gone out|went out|gone through|went through|on its way|en route|left)
			(made|sent|posted|mailed|dropped|issued|released|initiated|processed|completed|done|did|set up|submitted|transferred|put) (the|a|this|my|our|you|full|your|that|it|off) (payment|transfer|cheque|check|money|wire|bacs|chq|funds|remittance|cash|ach|amount|in the (post|mail)|balance|through)
			(cheque|check|chq|it|payment|money) (is|s|was|went)? (in|already in) the (post|mail|bank)
			(dropped|left|handed|gave|put) (off|a|the|it|cash|in|you|your) __ (check|cheque|cash|envelope|mailbox|letterbox|reception|driver|office|slot|shop|desk|till|money)
			(should|ought to|must) (have)? (be)? (received|arrived|reached|landed|hit|cleared|there|with you|in your account|showing|already)
			(should|will) (be)? (with you|in your account|show up|land|hit|arrive|reflect|clear*)
			(payment|money|it) (went|left|gone|going|came) (out|through|across|over|from|to|our)
			(#|amount) (was|has been)? (sent|transferred|wired|paid) (to|on|by|via)
			(wire|payment|transfer|funds) released
			(went|gone|goes|gone|passed|came|cleared) (out|through|thru|across|over|off) (on|last|yesterday|this|the|@day|#|@month|to you|same|in|at|by|from|with|already|fine|a|via|just|ok)
			(been)? (in the post|in the mail|posted|mailed|couriered) (since|on|last|yesterday|@day|#|already)
			(loaded|released|made|done|keyed|sent) (on|via|through|with|at) (nedbank|fnb|absa|capitec|the app|the bank|internet banking|barclays|hsbc|lloyds|chase|the branch|counter|online)
			(pop|proof) (attached|to follow|below|sent|enclosed)
			(bank|app|it) (says|shows|said|showed|reads) _ (sent|executed|paid|completed|cleared|gone|successful|debited)
			(lockbox|courier|reception|porter|driver|your (man|guy|lad|girl|driver|office|counter|rep)) _ (got|has|was given|was handed|took|collected|received|signed for|picked up) (it|the|a|my|our|cash|cheque|check)
			(revolut|venmo|zelle|paypal|cashapp|monzo|payid|osko|bpay|payno|tikkie|gcash|mpesa|eft|giro) (d|ed)? (you|u|ye|ya|it|went|sent|done|to you|there|yesterday|@day|last|just|already|couple)
			(venmod|zelled|paypaled|revolutd|etransferred|bacsd|paypald) (you|u|ye|it|that)?
			(sorted|did|done|paid|handled|dealt with) (it|this|that)? (at|over|in|by|via|through|on) (the)? (branch|phone|counter|bank|post office|till|app|website|portal|link|weekend)
			(instructed|ordered|gave the order|executed|actioned|triggered) (the)? (transfer|payment|wire|bank)
			(money order|cashiers check|bankers draft|bank draft|cheque|check|remittance) _ (mailed|sent|posted|went|gone|handed|delivered|dropped)
			(covered|included|paid) (by|in|with|as part of) (our|my|the) (transfer|payment|wire|bacs|run|cheque|batch) (of|on|dated|from|last)
			(set off|offset|netted|balanced|squared) _ (by agreement|against|with|on|#)`,
		'paid.proof': `
			(proof|confirmation|evidence|screenshot|receipt|slip|copy|print|screen shot|screengrab|photo|advice) (of|for|from)? (the|my|our|this)? (payment|transfer|remittance|bank|deposit|attached|below|enclosed|wire|transaction)
			(remittance|payment|bank|swift|transfer|transaction|deposit) (advice|confirmation|receipt|slip|copy|reference|ref|id|number|statement|proof|details|hash)
			(utr|mt103|trn|txn|swift copy|trace number|confirmation number|transaction id|imad|faster payment*|fps|rtgs|neft|imps|gcash|mpesa|m pesa|chaps)
			(see|please see|find|pls find|kindly find|pfa|herewith) (the|attached|below|enclosed|our|my)? _ (remittance|receipt|proof|confirmation|screenshot|slip|statement)
			(check|cheque|chq) (no|number|#|nr)
			(cashed|cleared|endorsed|banked) (on|the|it|by|our|my)
			(ref|reference|confirmation) (was|is|no|number|#|quoted)`,
		'paid.check': `
			(check|cheque|look|verify|recheck|double check) (your|with your|the|again|ur) (bank|records|account|system|ledger|books|statement|accounts|receipts|inbox|side|end)
			(update|amend|correct|reconcile) (your|the) (records|system|books|ledger|account|accounts)
			(crossed|cross) (in the)? (post|mail|paths|wires|each other)
			(ignore|disregard) (this|the|your|my|if)
			(cant|can not|dont|have not|havent|not) (you|u) (find|see|found|received|had|allocated|matched|it)
			(wrong|different|old) (account|reference|invoice) (number)? (paid|allocated|applied|credited)?
			(allocat*|appl*|match*|post*|reconcil*) (it|the|our|to|payment|against|that)
			why (am i|are we|are you|do you|do i|keep|still) _ (still|chasing|asking|reminder*|getting|receiving)`,
		'paid.word': `
			paid
			payed
			(settled|cleared|transferred|wired|remitted)`,
		'paid.method': `
			(by|via|with|through|using|on) (card|credit card|debit card|bank transfer|wire|paypal|stripe|cheque|check|cash|direct debit|standing order|apple pay|bacs|ach|zelle|venmo|upi|neft|rtgs|online banking|phone|the link|the portal|your website)`,
		'plan.instalments': `
			(instalment*|installment*|installement*|instalement*)
			(payment|repayment|pay) (plan|plans|arrangement|arrangements|schedule)
			(payment|repayment) (agreement)
			(in|over|into|across|spread* over) (#|two|three|four|five|six|eight|ten|twelve|a few|several|monthly|weekly|equal|small*|bite size) (equal|monthly|weekly|smaller|easy)? (parts|payments|months|weeks|instal*|chunks|bits|goes|lots|tranches|transfers|pieces|amounts|shots|halves|paydays|checks|cheques)
			(#|two|three|four|five|six|ten|twelve) (equal|monthly|weekly|post dated|smaller) (parts|payments|instal*|transfers|cheques|checks|amounts|tranches|pdc)
			(post dated|postdated|pdc|pdcs)
			tranches
			(set|work|come) (up|out|to) (a|an|some) (plan|arrangement|schedule|agreement|kind of plan|sort of)`,
		'plan.split': `
			(split|spread|break|divide|stagger|chop) (it|this|the|that|my|payment|into|over|up|in|what) 
			(pay|paid|paying|clear|settle) (it|this|you|them|off|the balance|the rest)? (off)? (in|over|by) (parts|bits|stages|chunks|dribs|pieces|instal*|a few|several|small*|time|degrees|two|three|four|#)
			(bit by bit|little by little|a bit at a time|a little at a time|in bits|piecemeal|drip feed|chip away|in drips)
			(half) (now|today|this|upfront|up front|on|tomorrow|@day) __ (half|rest|other|remainder|balance)
			(half|some|part|#) (now|today) and (the)? (rest|half|other|remainder|balance)
			(first|one) (half|part|payment|instal*) __ (second|rest|other|remainder|balance|next)
			(rest|remainder|balance|other half|second half) (in|on|by|at|next|the|end|after|later|a|once|when) _ (week*|month|@month|@day|#|payday|days)
			in (halves|thirds|quarters)
			(half) (2day|today|now|tomorrow|fri|mon|this|on) _ (half|rest|other|the)
			(rest|remainder|balance|other (half|#|two|1|2)|second) (on|in|at|by|mid|when|the|@day|@month|#|next|later|after|end)
			(#|two|three|four|couple|few) (pmts|payments|instal*|cheques|checks|bites|lumps|goes|hits|months|pdcs|post dated)
			(rolling|roll|add|spread) (it|the|past due|this|arrears) (into|over|across|onto)
			(each|every) (of the)? (next)? (#|two|three|four|five|six|month|friday|week|monday|payday)
			in (#|two|three|four|five|six|a few|several) ]
			(emi|easy payments|pay plan|payment schedule|twelve month schedule|biweekly|bi weekly|fortnightly|per calendar month|pcm|per week|p/w|aod)`,
		'plan.monthly': `
			(#|£|$|€|amount|little|something|hundred|fifty) _ (a|per|every|each) (month|week|fortnight|payday|pay day|mo|wk|pay check|paycheck)
			(every|each|per) (month|week|fortnight|payday|friday|two weeks|other week|paycheck)
			monthly (payments|basis|instal*|amount|sum)
			weekly (payments|basis|amount)
			(month|weekly|monthly) until (it s|its|paid|cleared|it is|gone|settled)
			(#|k|grand|£|$|euro|hundred|fifty|tenner) (k|grand|quid|bucks|euro|euros)? (a|per|each|every|ea) (wk|week|month|mth|fortnight|friday|monday|payday|calendar)
			every (week|month|friday|monday|fortnight|payday) __ (until|till|#|£|$)`,
		'plan.parts': `
			(part|partial|partially) (payment|payments|pay|now|settle*|paid)
			(smaller|manageable|affordable|lower) (payments|amounts|chunks|instal*)
			(down payment|deposit|upfront)
			(affordable|manageable|realistic) (plan|amount|offer|rate)`,
		'extension.ask': `
			(can|could|may|might|would|any chance|is it possible|possible|please|kindly|request*|pls|ask* for|grant) __ (extension|extend|postpone|defer|delay|push back|push it|prolong*|more time|extra time|longer|hold off|extra week|later date|grace|bit of time|little time|few more|few days|more days|another week|another month|another few|move the|hold (this|it)|until|till|wait)
			(need|want|require|like|have|appreciate|seek*|request*|asking|after|give|allow|grant|get) (me|us|you)? (a|an|some|another|for)? (few|couple of|bit|little|more|extra|further|additional|two|three|#|short|one|small|little bit)? (more|extra|of|longer|additional|further)? (extension|time|days|weeks|days grace|month|week|grace|breathing room|postponement|deferral|deferment|leeway|wiggle room)
			(extend|postpone|defer|delay|push|move|prolong|shift) (the|this|our|it|payment|due|my|back|out|that) (due date|deadline|payment|date|terms|invoice|to|until|till|by|back|out|it)?
			(new|later|different|revised) (due date|deadline|payment date|date)
			(due date) (be)? (moved|extended|changed|pushed)
			extension (of|to|on|for|until|please|request)
			(moratorium|payment holiday|deferral|deferment|prolongation|grace period)
			(can|could|may|would) (i|we|it|this|you|u) (please|possibly|pls|maybe|perhaps|just)? (pay|settle|wait|leave it|be paid|sort it|do it|do this|send it|hold*|have until|give) __ (@day|@month|#|later|payday|end|until|till|when|after|instead|week|month|next|the)
			(ok|okay|alright|fine|cool|acceptable|possible|mind) (if|to|for) (i|we|me|us)? (pay|to pay|paid|settle|send|wait|do it|leave|postpone|get) __ (@day|@month|#|later|payday|end|until|till|when|after|instead|week|month|next|the)?
			(is|would|could|can|will|any dramas|what if|how about|ok|okay) __ (any good|do you|work|suit|possible|acceptable|allright|be ok|be okay|alright)
			(make it|push it|move it|shift it|call it) (the)? (#|@day|@month|end|next|mid|later|till|to|back)
			(carry|spot|float) (me|us) (to|till|until|for)
			(give|giv|gimme|giz|gis|allow|add|grant|afford|spare|beg) (me|us|a|one|#|for)? _ (wk|week|weeks|days|month|time|till|until|up to|grace|longer|more|stay of execution|fortnight|breathing)
			(ten|#|few|couple of|seven|five|fourteen|21) days ?
			(will|would|could|can) (you|u|ye|yous) (wait|hold|hang on|bear|take me off stop|take us off stop|hold off|hold legal|carry|be patient|accept|consider)
			(asking|requesting|request|plead*) (for)? (you|that|#|a|an|more|until|till|to) (move|waive|re date|extend|days|until|terms|be moved|hold)?
			(re date|redate|re dated|60 day terms|longer terms|extended terms|move* to|put back|pushed back|moved (to|from|back))
			till (payday|pay day|i get paid|friday|monday|next|the|after|end|my)`,
		'extension.time': `
			(more|extra|bit of|little|some|few) (time|days|more days|days grace|weeks)
			(another|extra|# more|further|additional|one more|two more|few more) (#)? (day|days|week|weeks|month|months|fortnight)
			(until|till|by) (after)? (the)? (@day|@month|#|payday|end|pension|christmas|harvest|season)
			(short|bit short|tight|cashflow|cash flow) (of|on|this|at)?`,
		'extension.wait': `
			(could|can|please|pls|would|kindly|cld) (you|u)? (please|possibly|kindly)? (wait|hold|bear with|be patient|hang on|sit tight|hold off|hold fire|pause|leave it)
			(hold off|hang fire|hang on|wait|be patient|patience|bear with (me|us|it))
			(put|place) (it|this|the|my|account|a) (on)? hold
			give (me|us) (a|some|till|until|time|another|# |two|three|the|one)
			waiv* (the|any|late|this)`,
		'extension.noFees': `
			(without|no|waive|stop|freeze) (the|any|extra|adding|late)? (late)? (fee|fees|interest|penalt*|charges|surcharge)`,
		'promise.will': `
			@we @will (be)? (definitely|surely|certainly|make sure to|try to|now|also|personally|get|have|then|just|arrange to|ensure to|do my best to)? @pay (it|this|the|that|them|you|payment|on|by|today|tomorrow|over|all|in|a|full|via|with|off|up|my|our|and|some|half|#|for|him|to|out|once|at|@day|@month|next|asap|when|after|tonight|immediately|everything|through|both|these|those|invoice*|from|first|your|u)
			(i|we|he|she|they|accounts|finance|ap|boss|husband|wife|bookkeeper|treasurer) (am|m|re|are|is|s) (paying|settling|sending|transferring|wiring|clearing|processing|releasing|going to pay|about to pay|arranging|sorting) (it|this|the|that|them|you|payment|on|by|today|tomorrow|over|all|in|now|asap|tonight|@day|@month|a|everything|next|full|for|to|up|your)?
			(payment|it|money|transfer|funds|invoice|bill|cheque|check|balance|amount|this|these|they|that|wire|remittance|everything|all) (will|ll|is going to|is to|shall|should|gets|get|to|goes|would) (be)? (made|paid|sent|settled|released|processed|cleared|transferred|with you|executed|issued|credited|go out|in your account|remitted|wired|leave|done|sorted|completed|go|goes out|arrive|reach|made|on its way|there|hit|land|going out|out|be with you|in the (post|mail)|yours|taken care)
			(payment|it|money|transfer|funds|invoice|bill|cheque|check|wire) (is|are|s) (going out|leaving|yours (by|on|tomorrow|today|@day))
			(going to|gonna|intend to|plan* to|aim* to|expect* to|hope to|hoping to|be able to|set to|due to|about to|promise to|agree to|commit to|able to|want to|try to|able) (pay|settle|clear|transfer|send|make|get|have|sort|remit|do|wire|get it|process|release) (it|this|the|that|them|you|payment|by|on|paid|today|tomorrow|full|a|in|everything|all|over|up|out|my|@day|sorted)
			you (will|ll|shall|should) (have|get|receive|see|be paid|be getting) (it|the|your|payment|money|my|our|full|funds|a|everything|paid)
			(pay|paying|settle|payment|transfer|wire|send|money|sort|sorting|cheque|check|release|releasing|cash) (it|this|you|on|by|in full|over|for|will be|everything|all|is|that|up)? (by|on|today|tomorrow|tonight|this|next|end of|before|no later than|@day|this week|within|coming|first thing|@month|in the|asap)
			(be|get|gets|getting) (paid|sorted|released|done) (it|this|you|in full|over|all|up)? (by|on|today|tomorrow|tonight|this|next|end of|before|no later than|@day|this week|within|coming|first thing|@month|in the|asap)
			(count|rely|bank) on (it|me|us|@day)
			(will|ll) (do|sort|make sure|see to|take care of|arrange|handle|action|get|be done|organise|organize|deal) (it|this|that|payment|on|by|today|tomorrow|with|for|asap|sorted|the|now)
			let me (pay|settle|sort|transfer|send|wire|do) (it|this|that|you|the)
			(ready|happy|prepared|willing) to pay
			(sort|sorting|do|doing|paying|settling|clear|clearing) (it|this|that|yours|it all) (out)? (dont worry|asap|today|tomorrow|tmrw|@day|this week|next week|now|soon|when|after|on|first thing|later|tonight)
			(ill|il|i ll|we ll|well|gonna|going to) (drop|pop|bring|swing|come) __ (cash|cheque|check|money|card|it)
			(drop|dropping|bring|bringing) (the|a|it|in|cash|your)? _ (cash|cheque|check|money|it|round|in|off|by) __ (on|@day|tomorrow|way|later|this)
			(being|getting) (paid|settled|sorted|cleared|transferred|sent|processed) (@day|tomorrow|today|on|this|next|in|by|now|shortly|as|first|later|soon|tonight)
			(u|you|ye|yous|y all) (get|gets|ll get|will get|will have|ll have|be getting) (urs|yours|paid|it|your money|the money|ur money|what)
			(goes|going|go|gone|leaving|leaves|hits|lands|posting|posts) (out|over|across|off|through|in)? (on|by|at)? (the)? (@day|#|@month|tomorrow|next|end|first thing|this week|later today|cob|same day)
			(TT|t t|eft|giro|paynow|bpay|osko|ach|wire|bacs|chaps|sepa|transfer|interac|zelle|venmo|payid|pay run|standing order|direct debit|faster payment) _ (on|by|tomorrow|today|@day|next|this|set up for|scheduled|will|for|going)
			(should|will|ll) (hit|land|reach|be in|be with|show up in|arrive) (your|you|on|by|at|tomorrow|@day|next|~)
			(doing|making|running|processing|setting up|raising) (the)? (payments|payment|transfers|transfer|bacs|cheques) _ (tomorrow|today|@day|this|next|now|on|and yours)
			(cheque|check) _ (signed|written|ready|cut|drawn) __ (collect|pick|@day|post|mail|tomorrow|messenger)
			(standing|stood|sat|sitting) in the bank (now)?
			(every intention|full intention|fully intend|intend) (of|to)? (pay*|settl*|clear*|honour*|it)
			youll (be)? (paid|have|get) (it|your|the|in|on|by|before|tomorrow|@day)?
			(got|have|ve got) (it|this|yours|you) (down|pencilled|marked|lined up|booked|set) (for|to|in)
			(confirm|confirmed) (i|we)? (pay|payment) (on|by|that|next|this|@day)
			(finance|accounts) already (key|keyed|process*|arrange*|schedul*) (in)?
			(you win|fine) __ (pay|@month|#)
			(locked in|all set|on the list|next in line|top of the list|first in the queue) (for)? (@day|payment|the|#)?
			(settle|settles|pay|pays) (its|our|my|their|all) (accounts|bills|suppliers) (on|by|at|every)`,
		'promise.run': `
			(payment|pay|bacs|cheque|check|ap|weekly|monthly|next|ach|friday|payables|our|disbursement) (run|cycle|batch|proposal|round)
			(payment) (runs|batch|file|queue|cycle)
			(next|this|friday|upcoming|following|coming|the) _ (run|batch|cycle|paper run|check run)
			(queued|queue|lined up|line) (for|up|to)
			(in|on|for) (the|our|this|next) (next|upcoming|following)? (run|batch|cycle|round)`,
		'promise.scheduled': `
			(scheduled|schedule|booked|set up|set|queued|approved|authorised|authorized|released|planned|earmarked|programmed|slated|down|due) (for|to) (payment|pay|be paid|release|go out|transfer|the|@day|@month|#|settlement|today|tomorrow|go|next|processing|leave)
			(payment|transfer|it|invoice) (is|was|has been|s)? (now|already)? (scheduled|approved|authorised|authorized|booked|planned|set up|in process|being processed|in the system|in progress|pending approval|queued|dated|programmed)
			(standing order|direct debit|transfer|payment) (is)? (set up|set|in place|arranged|dated)
			(post dated|postdated)
			(signed off|approved) (for|and|by|today|now|yesterday)
			(dated|value date|value) (for|on)? (the)? (#|@month|@day)
			(set up|scheduled|booked|in the system|dated|timed|lined up) (in the app)? (for|on) (#|the|@month|@day|next)
			(payment|pay) run (on|of|is|:)? (the)? (#|@day|@month|next|this)
			(cleared|approved|passed|released|authorised|authorized) for payment
			positive pay
			value (date)? (#|the)`,
		'promise.short': `
			[ (friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|tmrw|tomoz|today|tonight|payday|fri|mon|tue|tues|wed|thu|thurs|sat|sun|soon|asap|later|next|end|by|this|on|will) (latest|promise|week|month|for sure|definitely|morning|afternoon|night|eve|x|mate|of|do|pay|the|#|pm|am|then|thx|thanks|is|will|payday|friday|monday|tuesday|wednesday|thursday)? 
			[ (will|ill|i|gonna|can) _ (pay|do|sort|send|transfer) __ ]
			(by|on|before|this|next|end of) (friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|close of business|cob|eod|the end of|payday) 
			(first thing|close of (business|play)|cob|eod|end of (the)? (day|week|month|play))
			(payday|pay day|get paid|when (i|we) get paid|paycheck|pay check|salary|wages) (is|on|comes|friday|lands|next|arrives|goes|day|#)?
			(in|within) (#|two|three|a few|a couple|the next|one|a|ten|five|seven|14) (of)? (working|business|more)? (days|weeks|week|hours|day|minutes|month)
			(the)? # (same as (every|always|usual)|as (always|usual|ever)|latest|promise|period|definite|without fail)
			(same day|same time) as (always|every|usual|last)
			(fortnight|week|month) from (today|now|monday|friday|tomorrow)
			(mid|end|middle|beginning|start) (of)? (@month|next|the|this)`,
		'promise.soon': `
			(asap|as soon as possible|shortly|soon|very soon|soonest|in due course|at the earliest|earliest|eventually|at some point|when i can|when we can|as soon as i can|as soon as we can|as soon as i|once i)
			(sometime|some time|one of these days|in the (near|coming|not too distant) (future|days|weeks))
			(this|next|coming|in the coming|during the) (week|month|weeks|days|quarter)`,
		'promise.condition': `
			(as soon as|once|when|after|the moment|upon|subject to|provided|assuming|depending) (i|we|the|our|you|my|they|it|he|she|client|receipt|customer*|insurance|funds|that|have) 
			(wait*|await*|depend*) (for|on)? (the|our|a|my)? (customer|client|funding|grant|loan|bank|insurance|payment|money|check|refund|approval|signature|board|council|receipt|salary|payout)
			(get|gets|got) paid (by|from)?`,
		'promise.part': `
			(half|part|some|third|quarter|#|£|$|€) (of it|now|today|tomorrow|on|by|this|of|towards|toward|for now|on account|to start|at least)
			(on account|towards|toward) (of|it|this|the|what|that|my|balance)?
			(only|at least|maybe|can do|could do|can pay|can send|can manage|manage|send you|pay you) (£|$|€|#|half|about|around|part)
			(partial|part) payment`,
		'promise.vow': `
			(promise|swear|guarantee|assure|my word|word of honour|word of honor|cross my heart|honest|pledge|commit|committed|scouts honour)
			(you have|i give you|on|take) my (word|hand)
			(firm|definite|fixed|certain) (date|day)
			(hold|holding) (me|us) to (it|that|this)
			(count|rely|bank) on (it|that|me|us)
			(definitely|without fail|for sure|no later than|latest|at the latest|by the latest|certain|guaranteed|absolutely)`,
		'wrong.person': `
			(not|isnt|wasnt|aint|wrong|incorrect) (the|a|our|my)? (right|correct|appropriate|proper|responsible)? (person|contact|department|dept|guy|one|recipient|address|mailbox|email|inbox|team|place|company|office|entity|woman|man|lady)
			(wrong|incorrect) (person|contact|department|email|address|company|guy|recipient|man|woman|office|mailbox|team|place|john|number|one|smith|party)
			(not|dont|no longer|never|do not|doesnt|nothing) (me|mine|deal*|handle*|responsible|in charge|involved|look after|manage*|do with|my department|my area|my dept|my job|my remit|anything to do|to do) (with|for|that|in|this|the|payments|invoices|accounts|it|any|finance|billing)?
			nothing to do with (me|us|this|that|you|him|her|it|the|any|my|our)
			(mistaken|confus*|mix* (me|us|up)) (identity|me|us|with|for|him|her|up)?
			(there is|there s|theres|is|have) (no|nobody|no one|noone) (one)? (called|named|by that name|of that name|here|by the name|with that name)
			(dont|do not|never) (know|heard of) (him|her|them|any|who|this|that|a|anyone|mr|mrs|what company)
			(im|i am|i m|this is|am) (just|only|not|the|her|his) (the)? (receptionist|intern|service desk|driver|temp|cleaner|helpdesk|barista|warehouse|assistant|neighbour|neighbor|daughter|son|mother|tenant|landlord|lodger|nanny|ex)
			(how|why) (did|do|am|have) (i|you|u) (end up|ended up|get my|got my|getting|have my|on this|being|receiving)
			(not|isnt) (this|that|my|his|her|their|our) (company|business|person|name)
			(this|that|it) (isnt|is not|s not|aint|wasnt) (me|him|her|dwayne|us|my|our|mr|mrs|john|his|the)
			(not|never|isnt|wasnt) (been)? (connected|associated|involved|affiliated|employed|a director|an employee|anything to do) (with|by|at|for|in)?
			(only|just) (the|a) (launch driver|driver|lodger|barman|cleaner|temp|intern|caretaker|freelance*|service desk|gardener|receptionist|nanny|landlord|neighbour|neighbor)
			(you want|you re after|youre after|you mean|you ll be wanting|that d be|thatd be|try) (mr|mrs|ms|the|accounts|our|my|head|@|finance|another|someone|mulvey|purchasing|estates|procurement)?
			(different|another|other) (company|firm|business|smith|john|person|branch|crowd|outfit) (with|of|in|same|by|altogether|entirely)
			how (did|do) you (come by|get) my (e mail|email|number|address|details|name)
			nothing to do with
			(flitted|moved away|gone away|emigrated|no forwarding|forwarding (address|details))
			(tied|linked|belongs) to (someone|somebody|my|the|another)`,
		'wrong.left': `
			(no longer|not|doesnt|dont|does not) (work*|employed|with|at|here|part of|in) (here|for|at|with|the company|us|this company|by|there|this|the|any more|anymore|our|work)?
			(has|have|s|had) (left|moved on|retired|been transferred|transferred|resigned|quit|departed|been replaced|moved to|changed (jobs|roles|role)|been made redundant|gone|moved)
			(left|quit|retired|moved on|resigned|departed) (the)? (company|firm|us|business|job|organisation|organization|school|practice|in|last|a|on|from|to|months|weeks|years|position|post)
			(is|was|been|got) (transferred|fired|let go|laid off|sacked|gone|replaced)
			(former|ex|previous) (employee|colleague|staff|manager|bookkeeper|accountant|owner|tenant)
			(new|my|our|their) (successor|replacement|colleague|bookkeeper|accountant|manager) (is|will|handles|who|in|at)
			(taken|took|taking) over (by|from|as|his|her|the)
			(handed|hand) over to
			(left|stepped down|stepping back|retired|moved|transferred|handed over|handing over|taken over|takes over|taking over|replaced) (from|the|in|at|on|to|as|by|ap|end|last|march|january|june|this)
			(has|s|have) (got|taken on|taken over|inherited|picked up) (the|all)? (purchase ledger|accounts|payables|books|ap|finance|bookkeeping) (now)?
			(bought out|merged|merger|absorbed|taken over|liabilities transferred|acquired) (by|with|into|effective)?
			(new team|new bookkeeper|new accounts|new finance|new owner*|new manager)`,
		'wrong.number': `
			wrong (number|no|num|person|email|guy|chat)
			(not|isnt|aint|nobody|no one|no) (this|his|her|him|my|here|mr|mrs|that|called|the|longer) (number|person|name|phone|anymore|any more|guy)
			(new|just got|got|changed|bought|had) (this|my|a|the)? (number|phone|sim) (this|last|a|in|recently|and|since|for|from|few)?
			(had|have|ve had) this number
			(im|i am|i m|am) not (him|her|them|the|that|mr|mrs|this)
			(dont|do not) know (any|anyone|a|who|this|what|you|u)
			u (got|have|av) (the)? wrong
			(you|u) (have|ve|got) (the)? wrong`,
		'wrong.redirect': `
			(please|pls|kindly|should|must|need* to|better|can you|could you|try|you)? (contact|email|send|forward|direct|address|speak|write|talk|reach|refer|ask|call|ring|resend|redirect|copy|liaise|get in touch|cc) (to|with|it|this|these|the|all|your|them|my|him|her|our|out|any|future|invoices|that|for)? _ (to|with|at|instead|accounts|finance|ap|payable|@|colleague|department|team|billing|head office|landlord|agent|bookkeeper|procurement|accountant|manager|who|treasurer)
			(@) (handles|deals|is|looks|manages|will|instead|please|who|should|now|for|owns)
			(handles|deals with|manages|looks after|responsible for|in charge of|owns|takes care of) (the|all|our|this|these|that|payments|accounts|invoices|billing|it|finance|such|everything)
			(forward|send|resend|address|direct|submit) (all|any|future|your|these|this|the|it|invoices|them) __ (to|via|through|at)
			(correct|right|proper|best|new|appropriate) (person|contact|address|email|department|place|mailbox|recipient|team|number) (is|for|would|to|will)
			(all)? (invoices|bills|queries|correspondence|payments|this) (should|must|need|go|goes|are|is) (to)? (be)? (sent|go|addressed|emailed|handled|directed|forwarded|submitted|dealt|paid) (to|by|via|through)?
			(you|u) (want|need|should|ll want) (to)? (speak|talk|contact|email|our|the|accounts|my|ask)
			(try|ask|talk|speak) (to)? (accounts|finance|procurement|head office|my (husband|wife|boss|accountant|landlord)|the (office|landlord|owner|agent|agency))`,
		'wrong.address': `
			(new|changed|change of|updated|update|different|current) (our|my|the|billing|postal|e|email|invoice|accounts|mailing|office|company)? (address|email|details|contact|mailbox|e mail|location|office|premises)
			(we|i|office) (have|ve|has|had)? (moved|relocated)
			(our|my|the) (new|correct) (address|email|mobile|number|phone)
			(address|email|mailbox) (has|is|will|was|no longer) (been)? (changed|moved|retired|in use|closed|monitored|shut|discontinued|decommissioned|deactivated|changing)
			(please)? update (your|our|my|the) (contact|records|details|address|system|email|mailing|database|vendor)
			use (this|the|our|my|that) (new)? (address|email|one|mailbox) (instead|from|going|in future|for)
			(switch|change|move|update|redirect) (the|your|all|future)? (reminders|invoices|emails|records|e mails|mailings|correspondence|this|it)? (over)? (to|in|so)
			(addresses|address|mailbox|inbox|domain) (closed|retired|is dead|not in use|bounces|stopped|discontinued|gone|shut|dormant|will close)
			(stopped using|no longer (use|using|check|checked|in use|read|monitor))
			(suppliers|invoices|bills) : @`,
		'wrong.notIn': `
			not (my|our|his|her|this) (department|area|dept|remit|company|business|desk|job|team|building|name)
			(head office|landlord|parent company|franchis*|letting agent|managing agent|insurer|insurance company|council|agency|tenant|buyer|new owner) (pays|pay|deals|handles|should|is responsible|will|is|are)
			(bill|invoice|charge) (the|my|our|his|her|goes to|to) (landlord|insurance|insurer|tenant|employer|company|parent|head office|council|estate)`,
		'wrong.sold': `
			(sold|sell|selling|bought|taken over|acquired|merged|handed over) (the|my|our|that|it|to|by) (business|company|shop|house|flat|car|firm|property|salon|cafe|restaurant|practice|store|to|boat|van)?
			(new|current|previous|former) (owner|owners|tenant|tenants|occupier|landlord|proprietor|management)`,
		'document.copy': `
			(copy|copies|duplicate|pdf|scan|original) (of)? (the|this|that|your|our|my|all|those|these|any|each)? (invoice*|inv|bill|bills|receipt|order|contract|quote|#|document*|paperwork|it|them)
			(invoice|bill|inv|receipt) (copy|copies|pdf|again|please|attached)
			(send|resend|re send|email|forward|share|provide|get|attach|drop|shoot|mail|fwd|whatsapp|supply|let me have) (me|us|over|a|the|it|through|that|again|across|your|another|to me|to us|over the)? _ (copy|copies|invoice|invoices|inv|bill|receipt|pdf|paperwork|document*|breakdown|statement|itemi*|attachment|duplicate|original)
			(resend|re send|re issue|reissue|send again)
			(need|want|require|missing|like|dont have|havent got|looking for|after) (a|the|an|your|our|to see)? (copy|actual|original|proper|vat|tax|itemi*|pdf)? (invoice|inv|bill|receipt|copy|paperwork|document*|attachment)
			(invoice|attachment|pdf|file|link) (was|is|not|didnt|did not|wasnt|wont|would not|doesnt|does not|isnt|cant|cannot) (not|be)? (attached|open*|there|working|work|load*|readable|come|arrive|included|blank|corrupt*)
			(without|no) (an|a|the) (invoice|copy|attachment|paperwork|po)
			(cant|cannot|unable to|couldnt|could not) (open|find|download|locate|read|see|access|view) (the|your|that|this|it|any|a) (attachment|invoice|pdf|file|link|bill|document)?`,
		'document.statement': `
			(statement) (of)? (account*|all|outstanding|please|for|to date|showing|from)
			(account|full|up to date|updated|current|monthly|latest|soa) (statement|ledger)
			soa
			(list|breakdown|summary|overview|schedule|ageing|aging|details) (of|for) (all|the|open|outstanding|what|every|our|my|invoices|charges|unpaid|how)
			(itemi*|detailed) (bill|breakdown|account*|list|statement|invoice)
			(circulari*|confirmation) (letter|of|request) (balance)?
			(audit*|year end) (confirmation|purposes|request|letter)`,
		'document.order': `
			(po|p o|purchase order) (number|no|ref|reference|#|is|on|missing|numbers|nr|quoted|please|required)
			(purchase) (order)
			(without|no|need|missing|quote|add|include|require*|valid) (a|the|our|valid)? (po|purchase order)
			(vendor|supplier) (number|code|portal|id|registration|set up|setup|onboarding|form)
			(upload|submit) (it|the|your|this|invoice*|them) (to|in|via|through|on) (the|our)? (portal|ariba|coupa|system|tungsten|basware|sap)
			(ariba|coupa|tungsten|basware|oracle|peppol|sap)`,
		'document.form': `
			(w9|w 9|w8|w 8|w8 ben|1099)
			(tax|vat|gst|ein|abn|tin|company registration|registration) (number|certificate|form|id|reg|invoice|no|registration)
			(certificate|coi) (of)? (insurance|incorporation|registration|residence|completion|conformity|origin)
			(insurance|credit|onboarding|new vendor|new supplier|supplier) (certificate|form|application|questionnaire)
			(timesheet*|time sheet*|job sheet|worksheet|work order|completion|lien waiver|waiver)
			(e invoice|xml|ubl|facturx|zugferd|xrechnung|edi)
			(corrected|valid|proper|vat|tax) (invoice|receipt)`,
		'document.delivery': `
			(pod|pods|proof of delivery|delivery note*|delivery docket*|signed (delivery|docket|pod|for)|packing slip|bill of lading|tracking|consignment note|waybill|grn)
			(who|when) (signed|received|took|was it delivered) 
			(delivery|dispatch) (confirmation|date|details|receipt|paperwork)`,
		'document.bank': `
			(bank|account|payment|wire|wiring|remittance|remit|bacs|ach|banking|iban|swift|sort code|routing) (details|info|information|instructions|number|code|coordinates|letter|particulars|slip)
			(iban|sort code|routing number|bic|swift code|account number)
			(where|which account|what account|which bank|who) (do|should|can|shall|to) (i|we)? (pay|send|transfer|wire|make|remit)
			(confirm*|verify|send|need|share|give|provide|resend) (me|us|your|the|of|new|correct)? (bank|banking|account|payment|remittance|iban|wire)`,
		'document.missing': `
			(never|not|didnt|havent|have not|did not|hasnt|dont) (received|receive|got|get|seen|see|had|have|been sent|find) (an|the|this|that|any|your|a|our|such|original|it|our copy of|the original) (invoice*|bill|inv|statement|copy|paperwork|attachment|document*|email)
			(first|1st) (i|we|ive|weve) (have|ve)? (heard|seen|knew|know|hear|am hearing)
			(no|not) (invoice|bill) (received|attached|arrived|ever|has|was|in|on)
			(lost|misplaced|mislaid|deleted|cant find|cannot find|threw away|no trace of|binned) (the|my|your|it|our|that|this|any) (invoice|bill|email|letter|paperwork|copy)?
			(cant|cannot|dont|not) (find|see|have|locate) (this|that|it|any|an|the|invoice) (invoice|bill|in our|on our|on file|anywhere|one)?`,
		'document.ask': `
			(please|pls|kindly|can you|could you|could u|can u|would you|cld u|need you to|will you|plz) (send|resend|forward|provide|email|share|attach|supply|re send|mail|forward|drop|let me have|issue|whatsapp)
			(send|forward|email|resend) (me|us|it|over|through|that|the)
			(mind|minding) (bunging|sending|popping|shooting|emailing|resending|dropping|forwarding|flicking|pinging) (it|that|me|over|them|us|across|a|the)
			(shoot|bung|ping|flick|pop|fire|chuck|whizz|fling|drop|zip) (it|that|me|us|them|over|across|the|a|one) (over|again|across|me|to|an|a|the|copy|by)?
			(asking|ask|looking|after|chasing) (me|us|is)? for (the|a|an|signed|copies|your|proof|delivery|timesheets|receipts|certs|certificates)
			(need|needs|want|wants|require*|missing|havent got|dont have|havent had|never had|no sign of) (the|a|an|your|any|one|that)? _ (invoice|copy|paper|ticket*|certificate*|receipt*|schedule|spreadsheet|breakdown|letter|docket*|timesheet*|remit*|form|backup|pdf|calibration|w9|statement)
			(by return|please provide|kindly provide|provide (a|the|us|signed)|could these be|could this be|could i have|could we have|can i have|may we have|may i have)
			(times out|wont open|expired link|blocked by|password protected|unreadable|cut off|cuts off|blank|went to spam|auto deleted|cannot open|corrupt*)`,
		'human.call': `
			(call|ring|phone|telephone|buzz|bell) (me|us|back|my|@i|her|him|mr|mrs|on|at|when|asap|please|pls|# )
			(give|gimme) (me|us|him|her) (a)? (call|ring|bell|shout|buzz|tinkle|phone call)
			(can|could|would|please|pls|may|kindly|want|like|cld|wld) __ (call|ring|phone|speak|talk|chat|discuss) (me|us|to|with|back|someone|somebody|you|about|this|on|it|over|through|at|tomorrow|today|@day)
			(call|ring) (me)? back
			(phone|telephone|video|zoom|teams|quick) (call|chat|meeting)
			(jump|hop|get) on a (call|zoom|teams|quick)
			(arrange|schedule|book|set up|have) (a|some) (call|chat|time|meeting|conversation|phone|appointment|talk)
			(reach|contact|get) me (on|at|by phone)
			(what|whats|is there|have you) (a|your|the|s|number)? (phone)? number (to|i|for|can|please|do)
			(available|free|around) (at|on|after|between|from|most|all|any|tomorrow|this) (#|@day|time)?
			(have|get|ask) (someone|somebody|raymond|him|her|one of|your|martin|the|anyone) __ (ring|call|phone|get in touch|contact|speak|visit)
			(pick up|get on) the (phone|horn|blower)
			(contact|talk|reach|discuss|do this|settle it|sort it) (by|over|on) (the)? (phone|telephone|blower|zoom|teams|a cup|a coffee|cup of tea)
			(fifteen|ten|five|twenty|# ) minutes (with|of|on|to)
			(cup of tea|coffee|pint|across a table|sit down|in person|face to face|drop in|call in|pop in)`,
		'human.speak': `
			(speak|talk|chat|discuss|converse) (to|with|about|it|this|through|over|in person|directly|on the phone) (someone|somebody|a|you|the|your|in|this|it|manager|on|person|human|real|my|one|anyone|by)?
			(want|like|need|prefer|rather|wish|love|happy|could|can) (to)? (speak|talk|chat|discuss|have a (chat|word|conversation))
			(have|a) (a)? (word|chat|conversation|discussion) (with|about|on|please|first|before)?
			(talk|discuss|go over|go through) (this|it|that) (over|through|in|with|first|properly|before|by)
			lets (talk|discuss|speak|chat)
			(rather|easier) (than|to) (type|email|text|write|talk|explain|do it)`,
		'human.meet': `
			(come|pop|drop|call|stop|swing) (in|by|round|over|into|to) (and|to|the|your|office|see|for|tomorrow|on|this|at|next|some|sometime)
			(meet|meeting|appointment|face to face|in person|visit|sit down)
			(see|visit) (someone|somebody|you|me|us|the office|in person)
			(address|office) (hours|open|opening)`,
		'human.person': `
			(real|actual|live|human|proper) (person|human|being|operator|agent|people|someone)
			(speak|talk|get|connect|transfer|put) (to|me|through|with) __ (human|person|operator|agent|manager|supervisor|someone|boss|representative|rep|adviser)
			(manager|supervisor|boss|someone in charge|person in charge|someone senior|owner|director)
			(is|are|am) (this|you|i|there|anyone) _ (bot|robot|human|person|real|machine|automated|ai|anybody)
			(bot|robot|machine|automated)
			[ (agent|representative|operator|human|rep|speak to agent|live agent|real person|person|manager|advisor|adviser|call me|callback|customer service) ]
			(flesh and blood|living breathing|actual human|someone senior|your opposite number|opposite number|someone with authority)`,
		'complaint.insult': `
			(idiot*|moron*|stupid|useless|incompetent|clown*|scum|scumbag*|parasite*|vulture*|leech*|bloodsuck*|crook*|thieves|thief|robbers|bastard*|arsehole*|asshole*|wankers|twats|dickhead*|muppet*|cowboys|joke|disgrace|shambles|pathetic|jokers|amateurs|con artists|rip off|ripoff|scammers|sharks|goons|jerk*|bully|bullies|bullying)
			(fuck*|shit*|bullshit|bloody|damn|crap|piss*|sod|wtf|ffs|arse|ass|bollocks|hell|goddamn|effing|feck*)
			(how dare|dare) you
			(shame on|ashamed of) you*
			(rude|insulting|disrespectful|offensive|unprofessional|unacceptable|outrageous|disgusting|appalling|disgraceful|ridiculous|absurd|insolent|shameful|arrogant|heartless|aggressive|threatening|patronising|patronizing|condescending|despicable|ludicrous|nonsense)`,
		'complaint.harassed': `
			(harass*|hound*|pester*|badger*|bombard*|spam*|nag*|stalk*|hassl*|bully*|intimidat*|plagu*)
			(#|three|four|five|six|ten|twenty|dozen|so many|how many|every|another|yet another|constant|endless|daily|third|fourth|fifth|umpteenth|multiple|countless|million) _ (reminders|emails|messages|texts|calls|times|letters|mails|reminder|email|message|msgs|text)
			(keep|keeps|stop|kept) (sending|emailing|texting|calling|chasing|asking|hounding|bothering|reminding|harassing|on|nagging|messaging|ringing|writing)
			(every|twice a|three times a|each|all) (day|single day|week|morning|hour|few hours|# days|other day|damn day)
			(fed up|sick|sick and tired|tired|had enough|had it|enough) (of|with|already|is enough)?
			(on|at) (a|my) (sunday|weekend|christmas|holiday|funeral|bank holiday|night|midnight|easter|thanksgiving|birthday|day off)
			(at|before|after) (#|midnight|six|seven|five|ten|eleven) (in the morning|am|pm|at night|oclock)
			(cc|copying|copied|cc ing|ccing|in front of|copy) (my|our|the|me|half|everyone|all) (boss|president|whole|entire|ceo|director|board|colleagues|customers|clients|company|team|mother)?
			(#|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|umpteen) (notices|reminders|emails|texts|calls|messages|letters|demands|chasers|pings|voicemails|robocalls|threats) (in|this|since|over|within|a|per|and|already|today)
			(its|it s|at|on a|on)? (midnight|saturday night|saturday nite|sunday morning|sunday|2am|3am|5am|6am|7am|11pm|christmas day|christmas eve|boxing day|new years|holiday)
			(illegal|robo dialer*|robodialer*|robocall*|fcc|tcpa violation)
			(no life|have u no|have you no|got no life|get a life|nothing better|slow day|bored|busy bodies)
			(shared|general|family|shop|front desk) (inbox|email|mailbox|phone) __ (everyone|read|see|staff|kids)
			(called|texted|emailed|rang|wrote to) (my|a guy s|his|her|a) (mother|mum|mom|dad|boss|wife|husband|neighbour|neighbor|kid|daughter|son|employer|office|receptionist)`,
		'complaint.threat': `
			(sue|suing|lawsuit|legal action|small claims|take you to court|court|ombudsman|trading standards|bbb|better business|attorney general|cfpb|regulator|ico|fca|police|consumer protection|fos|press|newspaper|journalist|my mp|watchdog|acma|accc)
			(report|reporting|complain|complaining|complaint) (you|this|to|your|against|about|with)
			(formal|official|make a|file a|lodge a|raise a|raising a|filing a|written) (complaint|grievance)
			(hear|hearing) from my
			(you|ll|will) (regret|be sorry|pay for this|hear from)`,
		'complaint.review': `
			(review|reviews|trustpilot|google review|yelp|social media|facebook|twitter|linkedin|tiktok|instagram|one star|1 star|zero stars|glassdoor|reddit|stars|post about)
			(tell|telling|warn|warning) (everyone|everybody|all|people|my friends|others|other|the whole)
			(name and shame|bad mouth|go public|going public)`,
		'complaint.tone': `
			(tone|wording|manner|attitude|language|way you) (of|is|was|in|you|your|speak|write|treat|used)
			(treat*|talk|speak|write|address*) (me|us|customers|people|like|to me|to us) (like|as|this|that|way)?
			(rude|insult*|threat*|offend*|aggress*|cold|impersonal|robot*|automated|template) (letter|email|tone|message|reminder|language|mails|wording|me|us|our)
			(not|no) (way|how) (to treat|to speak|you treat|to run|to do business|you talk)
			(long|loyal|good|# years|been a|twenty years|ten years|decades|customer for) (standing|time|customer|client|years|a customer|with you|# years)
			(customer|client|customers|buying|ordering) (for|since|of) (#|over|more|ten|twenty|years|thirty|fifteen|decades|many)
			(one|two|few|single|just|only|#) (day|days|hours|day s) (late|overdue|past)
			(terrible|awful|worst|poor|appalling|dreadful|disgusting|shocking|zero) (service|customer service|company|experience|communication|manners)
			(how)? is (that|this) (professional|acceptable|customer service|any way|helpful)
			(brass neck|cheek|nerve|gall|audacity|temerity) (to|of|you|in)?
			(gutted|insulted|appalled|affronted|dismayed|disgusted|shocked) (at|by|that|to|with|and)
			(form|template|computer generated|automated|robot) (letter*|email*|message*|reminder*|notice*) (stink|are|is|that|which|read*|like)
			(shouted|screamed|yelled|swore|snapped|hung up|talked down|barked) (at|on|to)
			(superstar|toodles|emoji*|confetti|valued customer|delinquent|naughty|cheeky|dear valued|hi there|buddy|pal|hun)
			(sacked|fired|ashamed of|reported|trained|manners)
			(does no one|doesnt anyone|do none of you|does anyone|nobody) _ (talk to each other|read|listen|answer|think|check)
			(final|final final|last|another final) (notice*|demand*|warning*|reminder*)
			calm down`,
		'complaint.sarcasm': `
			(thanks|thank you) (so much|very much|a lot|a bunch|for nothing|for reminding me|for the #|for ruining|for the (third|fourth|fifth|tenth|daily))
			(oh|wow|well|yay|great|lovely|brilliant|fantastic|wonderful|how nice|how kind|bravo|congrat*|charming|slow clap|love*) (another|yet another|more|that|how|a|the|what|you|thank|well done|again|look|joy|to hear)
			(pen pal|love letter|stalker|fan mail|best friend|obsessed|miss me|valentine|desperate much|christmas card)
			(dont you|do you|have you|has anyone|nothing) (have|got|anything|not|ever|else|better|nothing) (better|a life|to do|hobbies|hobby|heard of)
			(calm down|relax|chill|keep your hair on|take a chill|settle down|get a life|get a grip|breathe)
			(rolls eyes|eye roll|lol|lmao|rofl|haha*|hehe)
			(oh good|wow so|oh joy|oh goody|oh look|bless you|aren t you|arent you|well arent|how lovely|charmed|touching|thrilled|delighted)
			(superpower|fallen out|miss you|missed you|love you too|pen friend|valentine|fan|romance|poetry)`,
		'complaint.apology': `
			(apology|apologise|apologize|apologies|excuses|an explanation) (from|for|is|would|and|immediately|in writing|now|to me|of)
			(expect|demand|want|deserve|await|owe|waiting for) (an|a|me an|us an|your|the|me|us|written)? (apolog*|explanation|answer|excuse*|response|written)
			(unprofessional|disappointed|disappointing|disappoint|upset|angry|furious|livid|annoyed|annoying|frustrat*|offended|insulted|fuming|disgusted|appalled|shocked|outraged|pissed|irritat*|hurt|humiliat*|embarrass*)`,
		'complaint.early': `
			(not|isnt|wasnt|not even|hasnt) (even)? (due|overdue|late) (yet|until|till|for|before|at|today|#|come)
			(before|ahead of) (the|its|it|it s|even|due) (due|deadline|is due|was due|even due|date)
			due (in|on|next|at) (#|two|three|the|end|@month|@day|a)
			(term|terms|payment terms|net) (are|is|say|of|#|30|60|45|90|14) (#|days|30|60|net|end)?
			(still|have) (#|two|three|a week|time|days|plenty|until) (days|weeks|left|to|time)
			(within|inside) (the|our|your) (terms|term|payment terms|agreed)`,
		'complaint.leave': `
			(take|taking|took) (my|our|your) (business|custom|account) (elsewhere|away|somewhere|to)
			(never|wont|not|no longer) (use|using|order|ordering|buy|buying|work*|deal*|recommend*|come back|shop|be back|be using|do business) (you|from|with|again|your|here|to)
			(switch*|chang*|find|look* for|moving to) (to|another|a|supplier*|provider*|new|different) (another|different|supplier|provider|competitor|new|one)?
			(lost|lose|losing|loses) (a|me|us|as|our|good|my) (customer|customers|client|as|business|good|loyal|custom)
			(last|final) (time|order) (i|we|ill|you|with)
			(close|closing|cancel*) (my|our|the) account`,
		'complaint.privacy': `
			(data|privacy|confidential*|gdpr|personal) (breach|protection|violation|leak|information|details|data|officer|commissioner|laws)
			(bcc|cc|cced|everyone|all your customers|whole list|everybody|other customers|other people) (can see|s names|s debts|and amounts|in copy|on cc|instead|their|could see)
			(told|telling|tell|disclos*|discussed|reveal*|show*|shared|sent) (it|my|to|this|that|our|the) _ (neighbour*|neighbor*|mother|boss|employer|colleague*|family|wife|husband|staff|ex|everyone|third part*)`,
		'question.what': `
			(what|whats|wats|wot|which|wat) (is|s|are|was|were|exactly is|does|do|did|invoice|bill|order|on earth|account|the hell|amount|period|services) (this|that|it|the|these|for|about|exactly|is|include*|refer*|cover*|relate*|in|i|you|we|order|does|mean*|are|am)
			(for what|what for|what s it for|whats it for|wot for|4 what|what is it)
			(explain|clarify|clarification|break down|breakdown|details|detail|more info|more information|tell me more|elaborate|enlighten)
			(what|which) (does|do) (it|this|the|that) (charge|amount|fee|line|invoice|number|relate|refer|cover|include|mean|sum)
			(is|was) (this|it|that) (for|the|about|from|to do|related|in relation|regarding|a|my|including|incl|with|net|before|after) (what|the|my|vat|this|which|last|one|that|order|our)
			(dont|do not|cant|not sure|unsure|no idea|no clue|dunno) (recogni*|understand|remember|recall|know|sure|what|place|make out) (what|this|it|the|which|why|that|who)
			confus*
			does (this|that|it|the) (include|cover|mean|relate|refer|have)`,
		'question.who': `
			(who|whos|whose|hoos|hu|who s|who is|who are|whois|who dis|who tf) (is|this|u|you|are|that|dis|r|it|sent|number|the hell|on earth|exactly|am)
			[ (who|whos|whose|new phone|who dis|huh|what|eh|sorry|pardon|wot|wat|hm|hmm) ]
			(do i|do we|have we) (know|owe|ever|met|dealt)
			new phone (who|whos)
			(sorry)? (who|what company|which company|what business) (is|are|are you|you)
			(is|are) (this|you|that) (legit|legitimate|genuine|a scam|real|for real|spam|a joke|phishing|kosher|official)
			(scam|phishing|legit)
			(where|how) (did|do) (you|u) (get|have|find|obtain) (my|this|our)`,
		'question.balance': `
			how much (is|do|does|am|are|was|would|more|left|exactly|s|it|in|the|altogether|i|we|for|to|left)
			(what|whats) (is|s|do|does|would|my|our|the|am|are) (my|our|the|i|we|total|current|it)? (balance|total|outstanding|amount|still owe|owe|owing|left|remaining|figure|due|grand total)
			(outstanding|remaining|current|total|exact|full|final) (balance|amount|total|sum|figure) (is|please|?|do|on|owed|that|i|we|now|to|as)
			(owe|owing) (you)? (exactly|in total|altogether|?|now|still|left)
			(balance|amount) (due|owing|outstanding|remaining) ?`,
		'question.how': `
			how (do|can|should|shall|could|would|to|am|does|did) (i|we|one|you|u|it|pay|this|they|my|make)? (pay|make|settle|send|transfer|proceed|do|go|get|set|this)?
			(where|who) (do|can|should|shall|to) (i|we)? (pay|send|make|sign|transfer|click|log)
			(take|accept|accepting|allow|do you do|do you have) (amex|american express|visa|card|cards|credit cards|paypal|cash|cheques|checks|crypto|bitcoin|apple pay|zelle|venmo|card payments|credit card|debit|klarna|wise|upi|bacs|ach|direct debit|mastercard|euros|dollars|wire)
			(payment|pay) (link|method*|option*|portal|page|by|via|with|online|through) 
			(link|portal|website|page|login|qr) (doesnt|does not|isnt|is not|not|wont|expired|broken|says|keeps|gives|down)
			(can|could|may) (i|we) (pay|use|settle|do it|make) (by|with|via|using|over|online|through|in|at|on|it|this|a|the|cash|card|you)
			(surcharge|card fee|charge for|fee for|processing fee)
			(which|what) (reference|ref|account|card|method|currency|exchange rate|payment) (do|should|shall|number|to|can|is|methods)`,
		'question.can': `
			(can|could|would|will|may|do|does|did|is|are|has|have|was|were|am) (you|u|i|we|it|this|there|that|they|the|someone|anyone|my|our|y) __ ?
			(is it|is there|would it be|are there) (possible|a|any|ok|okay|too late|some|way)
			(do|does) (i|we|you|yall|it) (need|have|still|get|take|want|offer|accept|owe)
			[ can (i|we|u|you) (pay|use|do|get|come|still|have) __ ]
			(is|are) (this|that|it|one of those|these) (a typo|right|correct|part of|on top|the same|included|real|for)
			(do|does) (u|you|this|it|that) (report|charge|send|share|affect|count|go|need|accept|take)
			(has|have) (my|our|the|it|this) __ (been|gone|changed|wiped|applied|received|landed|cleared)`,
		'question.when': `
			when (is|was|s|do|does|did|will|are|exactly|must|should|by|would|can) (it|this|the|that|i|we|you|due|payment|my|they)
			(due date|deadline) (is|?|for|was|please|again)
			(by when|until when|what date|which date|how long|what day|what time)
			(is|was|when) (it|this|that|invoice) due`,
		'question.why': `
			(why|y|how come|how is it|whys) (is|are|am|do|does|did|was|were|has|have|the|u|you|this|isnt|s|i|we|so|would|not|should|such|two)
			(reason|explanation) (for|why)
			how (is|are|was|did|come|can) (this|that|it|the|you) (calculated|amount|possible|come|charge|worked|fee|interest|arrive)`,
		'question.ask': `
			(question|questions|query|queries|wondering|wonder|quick one|clarif*|curious|enquir*|inquir*|asking about|quick q|let me know|advise|confirm) 
			(could|can|would|will|pls|please|kindly) (you|u)? (please|kindly|possibly)? (confirm|advise|clarify|explain|tell|let (me|us) know|check|look|say|remind|help|specify|inform)
			(let (me|us) know|please advise|kindly advise|pls advise|plz advise|please confirm|get back to (me|us)|tell me)
			(just)? (checking|double checking|want to check|wanted to check|want to make sure|making sure)`,
		'ack.thanks': `
			(thanks|thank you|thx|thanx|ta|cheers|many thanks|much appreciated|appreciate*|ty|tnx|tks|thnx|tq|thankyou|thnks|kudos|grateful|obliged)
			(thanks|thank you|thx|cheers|ta) (for|4) (the|your|ur|this|letting|reminding|getting|a|that|flagging|chasing|sending|heads|info) (reminder|nudge|heads up|email|message|note|prompt|info|update|mail|prod|letting|me|us|msg|poke|up)?`,
		'ack.received': `
			(got|received|seen|noted|have|ack*|confirm*|read) (it|this|your|the|that|receipt|both|with thanks|thanks|safely|email|message|ur|loud) (reminder|email|message|mail|note|letter|invoice|of)?
			[ (noted|received|got it|seen|read|acknowledged|roger|copy|understood|10 4|copy that|ack) 
			(noted|acknowledged|understood|received) (with)? (thanks|thank you|below|and)?
			well (noted|received)
			message received
			(on|its on|it s on|im on|on the) (my|it|the|our|to) (list|case|radar|desk|do list|todo|to do)?`,
		'ack.looking': `
			(look*|check*|investigat*|find*|review*|chas*|dig*|see*) (into|in to|this|it|on|out|with|through|up|what|at|and) (this|it|that|with|and|for|the|what|you|asap|accounts|my|our|finance|now|today|happened|revert)?
			(will|ll|let me|going to|gonna|ill) (look|check|investigate|find out|chase|review|have a look|take a look|see|dig|ask|speak to|get back|come back|revert|follow up|be in touch|let you know|update you|reply|respond|follow|query|verify)
			(get|come|revert|report) (back)? to you
			(look|looking|looked) (into|at)
			(being|under) (looked|reviewed|investigat*|process*|checked)
			(checking|asking|speaking|liaising) (with|to) (my|our|the|accounts|finance|colleague*|boss|accountant|bookkeeper|internally)
			(with|on) (my|our|the) (return|list|desk|accountant|boss|manager)
			leave it with (me|us)
			bear with
			(have a|take a|give it a|will have a|ll have a) (squiz|look|gander|read|butchers|think|proper look)
			(let me|will|ll|going to|need to) (discuss|confer|check|speak|talk|see|ask|consult|run it|have a word|get in|find) (with|to|by|my|him|her|past|what|out|and)
			(hear you|heard you|in receipt|have your message|got your|got ur|seen your)
			(give me|gimme) (a)? (chance|minute|sec|second|moment|mo|day or)?
			(reviewing|being reviewed|under review|matching|checking|ticking) (it|this|that|off|now|against|with)?
			(with|gone to|passed to|on) (gerald|md|md sir|the boss|his desk|her desk|the chef|the boss s desk)`,
		'ack.forwarded': `
			(forwarded|passed|sent|fwd|forwarding|passing|handed|routed|escalated|shared|pass|fwded|redirected|gave|given) (it|this|on|to|your|the|that|them|along|over|both|all|ur) (on|to|along|over|email|message|reminder|it|accounts|our|my|the|finance|up)
			(passed|forwarded|sent) (to|on to|onto) (accounts|finance|our|the|my|ap|bookkeep*|payable*|colleague*|head office|treasurer|accountant|boss|wife|husband)
			(cc|ccd|copied|copying|adding|looping|looped|ccing|loop) (in|our|my|accounts|finance|d|@|the|to|here)
			(will|ll) (forward|pass|send|share|hand) (this|it|on|your|that|to) (on|to|along)?`,
		'ack.ok': `
			[ (ok|okay|k|kk|okey|sure|fine|alright|right|yes|yep|yup|yeah|aye|cool|great|perfect|understood|will do|👍|👌|🙏|✅|np|no problem|no worries|righto|okie|okey dokey|noted|ack|✔|🫡|gotcha|understand|got|oki|roger) 
			(no problem|no worries|will do|all good|sounds good|fair enough|of course|point taken|my bad|not a problem)
			(👍|👌|🙏|✅|✔)
			[ (grand|sound|ta|cheers|right|gotcha|10 4|ten four|copy|sweet|sorted then|deadly|no dramas|all good|noted|aye|yep|righto|roger that|fair|thx|ok ta|kk|understood|reviewing|gotit|grand so|okie dokie|mkay|cool beans) ]`,
		'ack.greeting': `
			(happy|merry) (new year|christmas|easter|holidays|xmas|ny|thanksgiving|weekend|eid|diwali|hanukkah)
			(have a|have|enjoy) (good|great|nice|lovely|the|your|wonderful|a|one) (one|day|weekend|week|evening|rest|time|christmas|holiday)
			(hny|hope you|hope all|hope your|kind regards|best wishes|take care|stay safe|all the best)`,
		'other.scam': `
			(beneficiary|inheritance|lottery|next of kin|processing fee|western union|prince|million dollars|security company|bitcoin|crypto|wallet|forex|investment opportunity|donat*|loan offer|business proposal|jackpot|winner|compensation fund|atm card|confidential transaction|usdt|trading platform|passive income)
			(your (account|mailbox|password|storage|paypal|apple id|netflix) (has|will|is) (been)? (suspended|locked|expired|compromised|deactivated|limited|full))
			(verify|confirm|update|validate) your (account|identity|password|mailbox|details|billing|card)
			(usd|gbp|eur|$|£) # (million|m|billion)
			(click|follow) (here|the link|below|this link|on)
			(mega draw|you have won|congratulation*|secure document|log in with your|enable your browser|share copy of|card number|emirates id|gift card*|keep this confidential)`,
		'other.marketing': `
			(special|exclusive|limited|unbeatable|introductory) (offer|deal|discount|price|time)
			(% off|percent off|discount code|promo code|free trial|free quote|free consultation|book a demo|webinar|newsletter|case study|white paper|whitepaper|black friday|sale ends)
			(seo|backlinks|guest post|rankings|website design|lead generation|leads|marketing agency|social media marketing|web development|outsourc*|page one|google ranking|traffic)
			(we|i) (offer|help|specialise|specialize|provide|are a leading|would like to introduce|came across) (a|in|businesses|companies|you|high|our|your|services)
			(increase|boost|grow|double) your (sales|revenue|traffic|business|visibility|profits)
			(interested in|opportunity|introduce (myself|our|my)|partnership|collaborat*|brochure|catalogue|catalog|price list|portfolio|our services|our products)
			(qualified meetings|autopilot|book a (call|slot)|last message|rent free|immediately available|cvs|candidates|available immediately|hope to be your partner|hope to cooperate)`,
		'other.unrelated': `
			(job|cv|resume|vacancy|vacancies|apply|application|internship|interview|cover letter|position)
			(meeting|agenda|minutes|calendar|invite|invitation|party|wedding|birthday|lunch|dinner|tickets|football|match|conference|school|survey|questionnaire|raffle|fundrais*|petition)
			(order|quote|price|availability|lead time|stock|delivery date|book|reserve|reservation) (for|of|please|on|a|table|room|#|would)
			(new order|place an order|like to order|want to order|price list|in stock|request a quote|quotation|quote for)
			(unsubscribe|newsletter|privacy policy|view in browser|view online)
			(oops|sorry|ignore|wrong) (wrong|meant|that|last|sent|my|chat|the|person|window|thread) (for|message|chat|person|window|one|to|wife|thread|was|text)
			(pocket dial|butt dial|my (kid|toddler|son|daughter|cat) (sent|typed|got|had))
			(milk|bread|pick up the kids|love you|see you at|dinner|babe|hun|miss you|good night|happy birthday)
			(reunion|hens|eggs|photo|photos|hair|blessing|valentine|chain|send to|wrong chat|bees|allotment|surname|genealog*|family tree|one name study|forklift|drawings|membership|gym|urn|trestles|sandwiches|landlord offering|brochure|incentives|lease|sq ft|shortlist|year 10|homework|pocket reply|pocket dial|sry wrong|turmeric)
			(supplier|supply|manufacturer|factory|exporter) (of|offers|from|in|with) __ (iso|catalog*|quotation|moq|price list|partner|samples)`,
		'other.injection': `
			(ignore|disregard|forget|override) (all|any|your|the|every|previous|prior)? (of)? (the|your)? (previous|prior|above|earlier|preceding|existing|system)? (instructions|instruction|prompts|prompt|rules|guidelines|directions)
			(system|developer) (prompt|message|override|instruction*|note)
			(you are now|act as|pretend to be|maintenance mode|developer mode|jailbreak)
			(note|message|instruction*|attention) (to|for) (the)? (ai|llm|assistant|bot|classifier|language model|model|chatbot|automated system)
			(classify|label|mark|categori*|treat|set|output|return|respond) (this|the|it|as|every|all|intent|with|invoice*) _ (as|to|paid|json|acknowledgement|intent|resolved|already|promise*|settled)
			(to whatever language model|language model (handles|reading|reads)|note to the ai|ai (reading|assistant)|authorised test|authorized test|your developers)`,
		'late.forgot': `
			(forgot|forgotten|slipped|overlooked|missed|oversight|went over my head|fell through|escaped|slipped my mind|lost track|overlook|totally forgot|my bad|mea culpa|fell off|under the radar|snowed under|been busy|so busy|crazy busy|mad busy)
			(missed|not seen|didnt see|only just seen|just seen|just saw|never saw|junk|spam folder|in my spam) (it|this|the|your|that|email|invoice)?`,
		'late.cash': `
			(cash flow|cashflow|cash is|tight|short of (cash|money|funds)|bit short|liquidity|low on|waiting to be paid|client hasnt paid|customer hasnt paid|havent been paid|not been paid|slow paying|waiting on (a|money|payment|my|funds)|low funds|strapped|a bit tight|money is tight|slow season|quiet month|slow month)
			(customers|clients|client|customer|people) _ (late|slow|paying|owe|havent paid|hasnt paid|not paid)`,
		'late.approval': `
			(approval|approve|approved|sign off|signoff|signature|signatory|authoris*|authoriz*|signed|director|board|cfo|manager) (is|from|to|of|by|needed|pending|process|has|hasnt|away|before|required|still)
			(awaiting|waiting for|pending|needs|need|wait for|with) (approval|sign off|signature|authoris*|authoriz*|my boss|the director|director|manager|cfo|board|budget|goods receipt|po|internal)
			(bank signature|second signature|two signatures|workflow)`,
		'late.technical': `
			(bank|system|payment|portal|website|card|online banking|transfer|software|server|erp|app|link|terminal|direct debit|wire) (is|was|error|down|declined|failed|issue*|problem*|migration|rejected|bounced|returned|blocked|not working|crashed|outage|expired|glitch|wouldnt|wont|keeps|has been|doesnt|got|didnt)
			(technical|it|system|bank|computer) (problem*|issue*|error|glitch|fault|difficult*|failure|outage)
			(new (card|bank|system|software|accounting|erp|account)|migrat*|switched banks|changed banks|card expired|lost my card|replacement card|hacked|cyber*|ransomware)`,
		'late.sorry': `
			(sorry|apolog*|apols|soz|regret|my mistake|my fault|our fault|our mistake|forgive|pardon|oops|whoops|embarrass*)`,
		'tone.rude': `
			(fuck*|shit*|asshole*|arsehole*|bastard*|bitch*|cunt*|wank*|dick*|idiot*|moron*|scum*|piss off|stfu|gtfo|🖕|😡|🤬|💩|😤)`,
		'tone.warm': `
			(lovely|wonderful|brilliant|fantastic|kind of you|very kind|kindly|really appreciate|thank you so|thanks so|bless|hope you|pleasure|happy to|🙂|😊|😀|🙏|❤|😃|😉|x|xx|xxx|🎉|😅|🎄|👍)
			(great|good|excellent|superb) (work|service|job|to hear|working|business|team|people|company)`,
		'tone.admits': `
			(not|no|never|dont|without) (disputing|refusing|complaint|complaints|complaining|denying|arguing|contesting|saying|question about|issue with|problem with|quarrel) (that|the|this|it|about|with|you|amount|bill)?
			(i|we) (know|understand|accept|agree|admit|acknowledge|realise|realize|owe|do owe) (i|we|it|this|that|the|you) (owe|is|s|late|overdue|am|are|due|money|invoice|debt)?
			(invoice|bill|amount|goods|work|everything|service|product*|it|job) (is|was|are|were|s)? (fine|correct|right|perfect|in order|all good|good|ok|okay|great|excellent|justified|legit|accurate)
			(nothing|not|no) (wrong|against) (with|you)`,
		'tone.denies': `
			(for the last time|once again|yet again|as (i|we) (said|told|wrote|explained|mentioned)|like i said|told you|i already told|how many times|again)`,
		'topic.invoice': `
			(invoice*|bill|bills|inv|statement)`,
		'topic.payment': `
			(pay|paying|payment|payments|paid|transfer|wire|cheque|check|bacs|ach|remittance|money|funds)`,
		'topic.reminder': `
			(reminder*|chaser|notice|nudge|email|message|letter|text|demand|dunning)`,
		'topic.fee': `
			(late fee*|interest|penalt*|surcharge|charges|admin fee)`,
		'topic.request': `
			(please|pls|plz|kindly|could you|can you|would you|could u|can u)`,
	},
};
