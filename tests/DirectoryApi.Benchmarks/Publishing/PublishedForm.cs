using System.Runtime.InteropServices;

namespace DirectoryApi.Benchmarks.Publishing;

/// <summary>A form in which the program can be published.</summary>
/// <param name="Title">What the table calls it.</param>
/// <param name="Arguments">Arguments of <c>dotnet publish</c>.</param>
/// <param name="IsSelfContained">Whether it brings .NET along and is started by itself.</param>
internal sealed record PublishedForm(string Title, IReadOnlyList<string> Arguments, bool IsSelfContained)
{
    private static readonly string Runtime = RuntimeInformation.RuntimeIdentifier;

    /// <summary>The forms, the plainest first.</summary>
    public static IReadOnlyList<PublishedForm> All { get; } =
    [
        new("needs .NET, compiled when it runs", [], IsSelfContained: false),
        new("needs .NET, compiled ahead", ["-r", Runtime, "--no-self-contained"], IsSelfContained: false),
        new("brings .NET, compiled ahead", ["-r", Runtime, "--self-contained"], IsSelfContained: true),

        // Warnings of trimming are of packages that find types by name; whether the program runs all the same is what is measured.
        new("brings .NET, compiled ahead, trimmed", ["-r", Runtime, "--self-contained", "-p:PublishTrimmed=true", "-p:TreatWarningsAsErrors=false"], IsSelfContained: true),
    ];
}
