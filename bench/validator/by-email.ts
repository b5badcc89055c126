/** The article of the invoices that come by e-mail. */
export const byEmailArticles: Readonly<Record<string, string>> = {
  en: `# Get your invoices by email

To switch it on in the Azure portal:

1. Sign in to the [Azure portal](https://portal.azure.com).
2. Search for **Cost Management + Billing**.
3. In the left menu, under **Billing**, select **Invoices**.
4. At the top of the page, select **Invoice email preference**.
5. In the new pane, select **Yes**.
6. Select **Save**.
7. In the left menu, under **Billing**, select **Billing profiles**.
`,
  de: `# Rechnungen per E-Mail erhalten

So schalten Sie es im Azure-Portal ein:

1. Melden Sie sich beim [Azure-Portal](https://portal.azure.com) an.
2. Suchen Sie nach **Kostenverwaltung + Abrechnung**.
3. Wählen Sie im linken Menü unter **Abrechnung** die Option **Rechnungen** aus.
4. Wählen Sie am oberen Rand der Seite **Invoice email preference** aus.
5. Wählen Sie im neuen Bereich **Yes** aus.
6. Wählen Sie **Speichern** aus.
7. Wählen Sie im linken Menü unter **Abrechnung** die Option **Abrechnungsprofile** aus.
`,
  'zh-Hant': `# 以電子郵件收取發票

若要在 Azure 入口網站開啟：

1. 登入 [Azure 入口網站](https://portal.azure.com)。
2. 搜尋 **成本管理 + 帳單**。
3. 在左側功能表的 **計費** 底下，選取 **發票**。
4. 在頁面頂端，選取 **Invoice email preference**。
5. 在新窗格中，選取 **Yes**。
6. 選取 **儲存**。
7. 在左側功能表的 **計費** 底下，選取 **帳單設定檔**。
`,
};
