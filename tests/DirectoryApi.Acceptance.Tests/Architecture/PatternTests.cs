using System.Text.RegularExpressions;

namespace DirectoryApi.Acceptance.Tests.Architecture;

/// <summary>
/// No pattern can be made to run for long by the text it is tried on: each runs in time that grows with the text as the text does, or
/// ends at a limit in time that is the same for all.
/// </summary>
public sealed partial class PatternTests
{
    // What bounds the time: the kind of the pattern, or the one limit there is. A limit of its own may be one that a busy machine reaches.
    private static readonly string[] Bounds = ["RegexOptions.NonBacktracking", "PatternLimit.Milliseconds)"];

    public static TheoryData<string> Files { get; } =
    [
        .. new[] { "src", "importers" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Where(path => Use().IsMatch(File.ReadAllText(Repository.PathOf(path))))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Patterns_AreFound() => Assert.InRange(Files.Count, 20, 1_000);

    [Theory]
    [MemberData(nameof(Files))]
    public void Pattern_IsBounded(string path)
    {
        var source = File.ReadAllText(Repository.PathOf(path));
        Assert.All(Use().Matches(source), use => Assert.True(
            IsBounded(Call(source, use.Index + use.Length)),
            $"{path}: {Call(source, use.Index + use.Length)} needs {Bounds[0]}, or {Bounds[1][..^1]} where it looks ahead or behind."));
    }

    /// <summary>What the test would say of patterns that it must not pass.</summary>
    [Theory]
    [InlineData("""new Regex("(a+)+$", RegexOptions.CultureInvariant)""", false)]
    [InlineData("""[GeneratedRegex(@"^("")\)(a+)+$", RegexOptions.IgnoreCase)] // 1000)""", false)]
    [InlineData("""Regex.IsMatch(text, "(a+)+$", RegexOptions.NonBacktracking)""", true)]
    [InlineData("""[GeneratedRegex("(a+)+$", RegexOptions.CultureInvariant, 1000)]""", false)]
    [InlineData("""[GeneratedRegex("(a+)+$", RegexOptions.CultureInvariant, PatternLimit.Milliseconds)]""", true)]
    public void Bounds_AreTold(string source, bool bounded)
    {
        var use = Use().Match(source);
        Assert.Equal(bounded, IsBounded(Call(source, use.Index + use.Length)));
    }

    private static bool IsBounded(string call) => Bounds.Any(bound => call.Contains(bound, StringComparison.Ordinal));

    /// <summary>The arguments of a call, up to the parenthesis that ends it; those within strings do not.</summary>
    private static string Call(string source, int start)
    {
        var (depth, isText, isVerbatim) = (1, false, false);
        for (var index = start; index < source.Length; index++)
        {
            switch (source[index])
            {
                case '\\' when isText && !isVerbatim:
                    index++;
                    break;
                case '"':
                    // A doubled quote in a verbatim string ends it and begins it again, which comes to the same.
                    isVerbatim = isText ? isVerbatim : source[index - 1] == '@' || (isVerbatim && source[index - 1] == '"');
                    isText = !isText;
                    break;
                case '(' when !isText:
                    depth++;
                    break;
                case ')' when !isText && --depth == 0:
                    return source[start..(index + 1)];
            }
        }

        return source[start..];
    }

    [GeneratedRegex(@"(\bnew Regex\(|\bGeneratedRegex\(|\bRegex\.(IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches|EnumerateSplits)\()", RegexOptions.NonBacktracking)]
    private static partial Regex Use();
}
