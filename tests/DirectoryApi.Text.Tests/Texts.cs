using FsCheck;
using FsCheck.Fluent;

namespace DirectoryApi.Text.Tests;

/// <summary>Texts for property tests.</summary>
internal static class Texts
{
    private static readonly char[] Characters =
        [.. "абвқғңөұүһіәйёьъщфи ауданыҚАЛАСЫabcxyzIşáǵ'’012345/-.,@№«»\t\n\u00AD\u0306\u200D\u0000\uD83D\uDE00\uDC00\uD800"];

    /// <summary>Letters of both languages, figures, marks, control characters, emoji and lone surrogates.</summary>
    public static Arbitrary<string> Any { get; } =
        Gen.Elements(Characters).ArrayOf().Select(characters => new string(characters)).ToArbitrary();
}
