using System.Text.RegularExpressions;

namespace DirectoryApi.Acceptance.Tests.Documentation;

/// <summary>The threat model names tests that there are.</summary>
public sealed partial class ThreatModelTests
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("src", "DirectoryApi", "Serving", "Security", "THREATS.md"));

    public static TheoryData<string> Named { get; } = [.. TestName().Matches(Text).Select(match => match.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Named))]
    public void Test_ThatIsNamed_Exists(string name)
    {
        var file = Assert.Single(Directory.EnumerateFiles(Repository.PathOf("tests"), $"{name}.cs", SearchOption.AllDirectories));
        var source = File.ReadAllText(file);
        Assert.Contains($"class {name}", source, StringComparison.Ordinal);
        Assert.Matches(@"\[(Fact|Theory)", source);
    }

    [Fact]
    public void Threat_HasADefenceAndATest()
    {
        var rows = Text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Trim('|', ' ').Split('|')).ToArray();
        Assert.InRange(rows.Length, 10, 40);
        Assert.All(rows, row => Assert.Equal((3, true), (row.Length, row.All(cell => cell.Trim().Length > 0) && row[2].Contains("Tests`", StringComparison.Ordinal))));
    }

    [GeneratedRegex("`(?<name>[A-Za-z]+Tests)`", RegexOptions.NonBacktracking)]
    private static partial Regex TestName();
}
