import type { StepSentences } from './step-sentence.ts';

export const english: StepSentences = {
  en: [
    ['Select **A** next to the invoice, then **B**.', 'click A', 'click B'],
    ['Select the ellipsis (**...**), then **Download**.', 'click ...', 'click Download'],
    ['Select **Add** at the top of the page, and then **Role assignment**.', 'click Add', 'click Role assignment'],
    ['Select **Yes** to confirm, then **OK**.', 'click Yes', 'click OK'],
    ['Select the invoice, then the **Pay now** link.', 'click –', 'click Pay now'],
    ['Turn on **Alerts**, then clear the **Refunds** check box.', 'click Alerts', 'click Refunds'],
    ['Enter your tax ID in the **Tax ID** field, then select **Update**.', 'type –', 'click Update'],
    ['Make sure that the **Export** toggle is on.', 'expect Export'],
    ['Toggle **Export** to **On**, and then toggle **Alerts**.', 'click On', 'click Alerts'],
    ['Check whether the status of the invoice is **Paid**.', 'expect Paid'],
    ['You should now see **Paid** in the **Status** column.', 'expect Paid'],
    ['The **Status** changes from **Due** to **Paid**.', 'expect Paid'],
    ['A notification says **Payment received**.', 'expect Payment received'],
    ['A message says which card was declined.'],
    ['Select the invoice that you want to pay from the **Invoices** list.', 'click –'],
    ['In the **Group by** list, select the tag.', 'type –'],
    [
      'In the pane, select **(Select a payment method)** and **[Choose a plan]**.',
      'click (Select a payment method)',
      'click Choose a plan',
    ],
    ['Instead of **Pay now**, select **Settle balance**.', 'click Settle balance'],
    ['Confirm by typing **delete** in the box and selecting **Delete**.', 'type delete', 'click Delete'],
    ['Press **Tab**, then press **Enter**.', 'click –', 'click –'],
    ['There’s no need to click **Save**.'],
    ['The following image shows the **Invoices** page.'],
    ['Payments made by **Wire transfer** take longer.'],
    ['Switch on **Alerts**, and then select **Save**.', 'click Alerts', 'click Save'],
  ],
};
