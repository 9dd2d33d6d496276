using DirectoryApi.Benchmarks.Mix.Requests;

namespace DirectoryApi.Benchmarks.Mix;

/// <summary>What is measured.</summary>
internal sealed record MixOptions
{
    /// <summary>Whether everything is asked for as pages, instead of GraphQL with office pages.</summary>
    public bool AsPages { get; init; }

    /// <summary>Whether no request comes twice.</summary>
    public bool IsCold { get; init; }

    /// <summary>The only kind of request that is sent; null for all in their shares.</summary>
    public MixKind? Only { get; init; }

    /// <summary>How many rounds there are, in each of which both servers are loaded in turn.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>How long each load of a server lasts.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>How long each server is loaded before it is measured: so long that what is hot is compiled, and what repeats has repeated.</summary>
    public TimeSpan WarmUp { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Connections of the closed load.</summary>
    public int Connections { get; init; } = 32;

    /// <summary>The rate of the open load, of the closed one's.</summary>
    public double Share { get; init; } = 0.7;

    /// <summary>How many requests are drawn.</summary>
    public int Requests { get; init; } = 100_000;

    /// <summary>The seed of the draw.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The processors that the servers run on, as taskset takes them; null for all.</summary>
    public string? Processors { get; init; }

    /// <summary>Folder of the program that is measured; null for the one beside this one.</summary>
    public string? Program { get; init; }

    /// <summary>More variables of the program's environment, such as those of its garbage collector.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
