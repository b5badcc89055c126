/** The article of the walk through the menu. */
export const lookUpArticles: Readonly<Record<string, string>> = {
  en: `# See who pays, and by what

To see it in the Azure portal:

1. Sign in to the [Azure portal](https://portal.azure.com).
2. Search for **Cost Management + Billing** and select it.
3. In the left menu, under **Billing**, select **Payment methods**.
4. In the left menu, select **Access control (IAM)**.
5. In the left menu, select **Properties**.
`,
  de: `# Nachsehen, wer womit bezahlt

So sehen Sie im Azure-Portal nach:

1. Melden Sie sich beim [Azure-Portal](https://portal.azure.com) an.
2. Suchen Sie nach **Kostenverwaltung + Abrechnung**.
3. Wählen Sie im linken Menü unter **Abrechnung** die Option **Zahlungsmethoden** aus.
4. Wählen Sie im linken Menü **Zugriffssteuerung (IAM)** aus.
5. Wählen Sie im linken Menü **Eigenschaften** aus.
`,
  'zh-Hant': `# 查看由誰付款

若要在 Azure 入口網站查看：

1. 登入 [Azure 入口網站](https://portal.azure.com)。
2. 搜尋 **成本管理 + 帳單**。
3. 在左側功能表的 **計費** 底下，選取 **付款方式**。
4. 在左側功能表中，選取 **存取控制 (IAM)**。
5. 在左側功能表中，選取 **屬性**。
`,
};
