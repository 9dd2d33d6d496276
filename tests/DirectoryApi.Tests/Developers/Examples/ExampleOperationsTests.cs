using System.Security.Cryptography;
using System.Text;
using DirectoryApi.Developers.Examples;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Pages.Texts;

namespace DirectoryApi.Tests.Developers.Examples;

public class ExampleOperationsTests
{
    [Fact]
    public void All_AreTen_InTheOrderOfTheirFiles()
        => Assert.Equal(
            ["office", "search", "suggest", "nearest-open", "service", "region", "changes", "dataset", "paging", "history"],
            ExampleOperations.All.Select(example => example.Slug));

    [Fact]
    public void All_AreToldOfInEveryLanguage()
    {
        var keys = ExampleOperations.All.SelectMany(example => new[] { $"example.{example.Slug}.title", $"example.{example.Slug}.text" });
        var missing = from language in Enum.GetValues<Language>() from key in keys where string.IsNullOrWhiteSpace(PageTexts.Of(language)[key]) select (language, key);

        Assert.Empty(missing);
    }

    [Fact]
    public void DocumentId_IsTheHashOfTheDocument()
    {
        var example = new ExampleOperation("x", "{ __typename }", "{}");

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("{ __typename }"))), example.DocumentId);
    }

    [Fact]
    public void QueryString_HasTheVariablesOnOneLineAndEscaped()
    {
        var example = new ExampleOperation("x", "{ __typename }", """
            {
              "at": "2026-11-21T10:00:00+05:00"
            }
            """);

        Assert.Equal($$"""?documentId={{example.DocumentId}}&variables={"at":"2026-11-21T10:00:00+05:00"}""", Uri.UnescapeDataString(example.QueryString));
        Assert.DoesNotContain('+', example.QueryString);
    }
}
