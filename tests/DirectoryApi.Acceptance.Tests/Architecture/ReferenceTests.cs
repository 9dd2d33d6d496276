using System.Xml.Linq;

namespace DirectoryApi.Acceptance.Tests.Architecture;

/// <summary>Projects refer to each other in one direction.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["DirectoryApi.Domain"] = [],
        ["DirectoryApi.Text"] = ["DirectoryApi.Domain"],
        ["DirectoryApi.GraphQL"] = [],
        ["DirectoryApi.Store"] = ["DirectoryApi.Domain", "DirectoryApi.Text"],
        ["DirectoryApi.Search"] = ["DirectoryApi.Domain", "DirectoryApi.Text", "DirectoryApi.Store"],
        ["DirectoryApi.Importers"] = ["DirectoryApi.Domain", "DirectoryApi.Text"],
        ["DirectoryApi"] = ["DirectoryApi.Domain", "DirectoryApi.Text", "DirectoryApi.GraphQL", "DirectoryApi.Store", "DirectoryApi.Search", "DirectoryApi.Importers"],
    };

    public static TheoryData<string> Projects { get; } = [.. ProductionProjects()];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_RefersOnlyToThoseBelowIt(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        Assert.True(Allowed.TryGetValue(name, out var allowed), $"{name} has no place in the architecture; give it one here and in the README.");
        var references = References(path, "ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/')));
        Assert.Empty(references.Except(allowed));
    }

    [Fact]
    public void Domain_HasNoPackages() =>
        Assert.Empty(References(Repository.PathOf("src", "DirectoryApi.Domain", "DirectoryApi.Domain.csproj"), "PackageReference"));

    [Fact]
    public void BannedSymbols_AreWiredIntoEveryProject()
    {
        var properties = XDocument.Load(Repository.PathOf("Directory.Build.props"));
        Assert.Contains(properties.Descendants("AdditionalFiles"), file => file.Attribute("Include")!.Value.EndsWith("BannedSymbols.txt", StringComparison.Ordinal));
        Assert.Contains(properties.Descendants("PackageReference"), package => package.Attribute("Include")!.Value == "Microsoft.CodeAnalysis.BannedApiAnalyzers");
    }

    private static IEnumerable<string> ProductionProjects() =>
        new[] { "src", "importers" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(project).Descendants(kind).Select(reference => reference.Attribute("Include")!.Value);
}
