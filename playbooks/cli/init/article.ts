/** A sample article: its numbered instructions are those that the steps of `pay-invoice` name. */
export const article = `---
title: Pay an invoice in the Azure portal
description: How to pay one invoice of a Microsoft Customer Agreement by card.
---

# Pay an invoice in the Azure portal

You need a role that may pay: owner or contributor of the billing profile, or invoice manager. The owner of the billing account may pay too.

To pay an invoice:

1. Sign in to the [Azure portal](https://portal.azure.com).
2. Search for **Cost Management + Billing** and select it. If you have several billing scopes, select the one that the invoice belongs to.
3. In the left menu, under **Billing**, select **Invoices**.
4. Find the invoice that is due or past due, and select its blue **Pay now** link.
5. Under **Select a payment method**, choose a stored card, or add one.
6. Select **Pay now**.

The status of the invoice changes to **Paid**. This can take up to 24 hours; don't pay again in the meantime.
`;
