import { type AttackText, attackText as t } from "../attack-text.ts";

/** To people at work: invoices, bosses, payroll, law, help desks. */
export const englishBusiness: readonly AttackText[] = [
	t(
		"invoice-moved",
		"en",
		"Updated remittance information",
		"Dear supplier and partner team,\n\nAs part of a routine review our treasury department has moved its collections to another bank. All invoices that are open at the moment, and all future ones, have to be settled to the new account.\n\nThe letter from our bank with the account number and the sort code can be had from our treasury desk: {address}. Please let us know the date on which you have changed the record, so that nothing is sent twice.\n\nWe apologise for the trouble this causes and thank you for many years of good cooperation.\n\nWith best regards,\nReceivables",
	),
	t(
		"invoice-overdue-call",
		"en",
		"Second reminder: invoice 20417",
		"Hello,\n\ninvoice 20417 over 3,918.00 is now 21 days past due. I tried your office twice and nobody picked up. Would you ring me back on {national} this afternoon so we can sort it out before it goes to collections?\n\nM. Harding",
	),
	t(
		"boss-errand",
		"en",
		"Are you free?",
		"I'm stuck in back to back calls until 3. Need you to handle something for me quietly. Drop me your mobile number and I'll text you the details.\n\nSent from my phone",
	),
	t(
		"boss-acquisition",
		"en",
		"Confidential",
		"Morning,\n\nWe are about to close on an acquisition and the lawyers need a deposit paid today. This is under embargo so please do not discuss it with anybody in the office, not even on the phone. Our counsel will walk you through it. Write to him directly at {address} and quote file AQ-771. He expects you before 11.\n\nRegards",
	),
	t(
		"boss-wire",
		"en",
		"wire",
		"Can you get a wire out for me in the next hour? How much have we got in the operating account right now? Reply here, I can't talk.",
	),
	t(
		"payroll-direct",
		"en",
		"Direct deposit update",
		"Hi there,\n\nQuick one. I opened an account with another bank and closed the old one, so my pay needs to land in the new one starting with the next run. Can you tell me what form you need? I can send a void cheque. Best to reach me on my personal mail, {address}, since I'm on leave.\n\nMany thanks",
	),
	t(
		"cards-teachers",
		"en",
		"Surprise for the team",
		"Hi,\n\nI want to surprise some of the staff and volunteers with gift cards this week for all their hard work. I was going to do it myself but I'm tied up. Can you pick up ten cards at 100 dollars each from the nearest shop? Keep the receipts, I'll reimburse you by the end of the day. Once you have them just peel off the strip at the back, take a photo and text it to {national}.\n\nLet me know how soon you can do it.\n\nGod bless",
	),
	t(
		"cards-aunt",
		"en",
		"A little help",
		"Good morning. How are you doing? I need a small favour. I have been trying to buy an eBay gift card for my niece, it's her birthday and she is in hospital with cancer, but my card won't go through online. Could you get it from any store around you? I'll pay you back as soon as I'm home. Answer me at {address} so I can tell you the amount and how to get it to her.",
	),
	t(
		"supplier-audit",
		"en",
		"Year-end balance confirmation",
		"Dear Sir or Madam,\n\nOur auditors are preparing the annual accounts and require written confirmation of the balance you hold with us as of the last day of the quarter. Kindly send a list of all open and coming payments, with amounts and due dates, together with the contact of the person in charge of payments, to {address}.\n\nPlease leave this mailbox out of your answer; it is being archived.\n\nYours faithfully,\nAudit liaison",
	),
	t(
		"purchase-order",
		"en",
		"Request for quotation on 30 days terms",
		"Good day,\n\nWe are a university purchasing office and would like to order the following on net 30 terms:\n\n- 40 portable hard drives, 4 TB\n- 25 toner cartridges\n- 12 projectors\n\nPlease answer with availability and your best price to our buyer at {address} or by phone on {national}. Our purchase order follows as soon as your credit form is returned.\n\nProcurement",
	),
	t(
		"legal-subpoena",
		"en",
		"Notice of pending legal action, case CV-2291",
		"To whom it may concern,\n\nThis is the final attempt to serve you with documents concerning a complaint filed against your name and social security number. The complaint will be forwarded to the county court at the close of business, after which a bench warrant may be issued.\n\nYou have the right to speak to the issuing office before that happens. Contact the filing department at {national} and mention your case number. If you have retained an attorney, have him call on your behalf.\n\nOffice of process service",
	),
	t(
		"legal-copyright",
		"en",
		"Claim regarding your website",
		"Hello,\n\nI am a photographer and was quite shocked to see my pictures used on your site without a licence. My lawyer has prepared a claim of 4,800 dollars. I would rather settle this between us. Get in touch with her at {address} within five days and she will tell you what I would accept and where it can be paid.\n\nRegards, Melinda",
	),
	t(
		"lawyer-estate",
		"en",
		"Regarding the estate of a late relative",
		"Dear friend,\n\nI am an attorney at law and I write in strict confidence. My late client, an engineer who bore your family name, died in a road accident with his wife and only daughter, leaving a deposit of 9.7 million US dollars with a bank here. All efforts to find a relative have failed. The bank has given me a last notice to present the next of kin or have the account confiscated.\n\nI propose to present you as next of kin so that the proceeds can be shared: 50 % for me, 45 % for you, 5 % for costs. All I require is your honest cooperation. It is one hundred percent legal and free of risk.\n\nIf this is of interest to you, send your full names, private phone and age to my private box {address}, and I shall give you the details.\n\nYours in trust,\nBarrister T. Okoro",
	),
	t(
		"escrow-house",
		"en",
		"Closing instructions for your property",
		"Hi,\n\nthe closing is coming up and there was a change on our side. Because of an audit the trust account cannot take money this week, so the down payment must be sent to our branch's account instead. Please do not use the instructions you got before. Our closing coordinator will give you the new ones: {address}, or call her at {national}.\n\nEscrow department",
	),
	t(
		"crm-refund-vendor",
		"en",
		"Overpayment found on your account",
		"Dear customer,\n\nin reconciling last year's ledger we found that you paid invoice 7731 twice, a difference of 1,460.00 in your favour. To have it returned please tell our reconciliation officer at {address} which account and card it should go to. Unclaimed amounts are booked as income at the end of the month.\n\nAccounts payable",
	),
	t(
		"benefits-enrol",
		"en",
		"Open enrolment closes: your health cover",
		"Dear colleagues,\n\na number of staff have not yet chosen a plan for the coming year. If we hold no choice from you, you and your dependants will be without cover from the first. Our broker can enrol you in five minutes over the telephone. Call {national} and be ready with your date of birth, social security number and the bank details that the premium should be taken from.\n\nHuman resources",
	),
	t(
		"it-code",
		"en",
		"Verification of your mailbox",
		"Hi,\n\nwe are moving everyone to the new sign-in. You will get a text message with a six digit code in the next few minutes. Just answer this message with the code so that I can finish your mailbox. It stops working after ten minutes so please be quick.\n\nIT help desk",
	),
	t(
		"it-remote",
		"en",
		"Your computer was reported",
		"Dear user,\n\nour monitoring shows that your computer has been sending out infected files since yesterday evening. To stop the infection from spreading do not switch the computer off. Telephone the service desk, {national}, and a technician will connect to your screen and clean it. There is no charge for staff.\n\nService desk",
	),
	t(
		"conference-hotel",
		"en",
		"Your hotel room for the conference",
		"Dear speaker,\n\nwe take care of the rooms for the conference. The block at the venue is almost full and rooms that are not backed by a card will be released tomorrow. To keep yours, please send the name on the card, its number and expiry date to {address} or call the housing bureau on {national}.\n\nHousing bureau",
	),
	t(
		"journal-fee",
		"en",
		"Acceptance of your manuscript",
		"Dear author,\n\nwe are pleased to inform you that your manuscript has been accepted after review. To be in the coming issue the processing charge of 390 USD has to be paid within three working days. Since our online payment is under maintenance, kindly ask the editorial assistant at {address} for the payment details.\n\nEditorial office",
	),
	t(
		"vendor-form-reply",
		"en",
		"Please confirm who handles payments",
		"Hello,\n\nWho in your organisation looks after supplier payments these days? We need to update a record and want to be sure that we talk to the right person. A name and a direct line would be enough, just hit reply.\n\nThanks,\nLena",
	),
	t(
		"donor-bank",
		"en",
		"Gifts by bank transfer",
		"Dear supporters,\n\nOur bank is merging with another one and the account printed in our leaflets will soon stop working. If you give by standing order, please wait with this month's gift and get the new details from our treasurer on {national} (weekday mornings) or at {address}. We are deeply grateful for all you do.",
	),
	t(
		"board-minutes",
		"en",
		"Before the board meets",
		"Dear member of the board,\n\nthe chair has asked me to collect everyone's private phone number and address for the emergency list. We would also like to clear one payment before Thursday that needs a second signature. Could you write to me at {address}? I'd rather not have it on the list.\n\nThank you so much",
	),
	t(
		"domain-expiry",
		"en",
		"Domain registration: last reminder",
		"Your domain name expires in two days. Failure to renew may make it impossible for customers to find you on the internet. The fee for ten years is 289.00. Renewals by telephone only: {national}. Have a credit card at hand.",
	),
];
