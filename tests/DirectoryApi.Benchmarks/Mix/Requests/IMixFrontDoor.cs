using DirectoryApi.Domain.Places;

namespace DirectoryApi.Benchmarks.Mix.Requests;

/// <summary>Says what users ask for as requests.</summary>
internal interface IMixFrontDoor
{
    /// <summary>A search.</summary>
    byte[] Search(MixQuery query);

    /// <summary>Suggestions for what is typed so far.</summary>
    byte[] Suggest(MixQuery typed);

    /// <summary>The offices nearest to a point.</summary>
    byte[] Nearest(Coordinates to, string language);

    /// <summary>The offices of a region and a kind.</summary>
    /// <param name="region">Slug of the region.</param>
    /// <param name="kind">The kind as the schema names it.</param>
    /// <param name="language">Tag of the user's language.</param>
    byte[] List(string region, string kind, string language);
}
