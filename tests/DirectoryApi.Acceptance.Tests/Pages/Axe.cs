using Microsoft.Playwright;

namespace DirectoryApi.Acceptance.Tests.Pages;

/// <summary>Checks pages with the rules of axe-core, which <c>npm ci</c> puts into tests/pages.</summary>
internal static class Axe
{
    // WCAG 2.0 to 2.2, A and AA, and what axe holds to be good practice.
    private const string Run = """
        async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }))
          .violations.flatMap(rule => rule.nodes.map(node => `${rule.id} (${rule.impact}): ${rule.help}: ${node.html} ${node.failureSummary}`))
        """;

    private static readonly string Script = Repository.PathOf("tests", "pages", "node_modules", "axe-core", "axe.min.js");

    /// <summary>What is wrong with a page, one text a rule and element. Skips the test where axe is missing, or fails it if CI=true.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        if (!File.Exists(Script))
        {
            const string advice = "axe-core is not installed: run 'npm ci' in tests/pages (Node.js 18 or later).";
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", advice);
            Assert.Fail(advice);
        }

        await page.EvaluateAsync(await File.ReadAllTextAsync(Script, TestContext.Current.CancellationToken) + "\n;null");
        return await page.EvaluateAsync<string[]>(Run);
    }
}
