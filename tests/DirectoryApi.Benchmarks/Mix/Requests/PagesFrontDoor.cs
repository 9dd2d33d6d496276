using DirectoryApi.Domain.Places;

namespace DirectoryApi.Benchmarks.Mix.Requests;

/// <summary>A browser that asks for pages.</summary>
internal sealed class PagesFrontDoor : IMixFrontDoor
{
    /// <inheritdoc />
    public byte[] Search(MixQuery query) => Get(query.Language, $"/search?q={Uri.EscapeDataString(query.Text)}{(query.Near is { } near ? "&" + PointOf(near) : "")}");

    /// <inheritdoc />
    public byte[] Suggest(MixQuery typed) => Get(typed.Language, $"/suggest.json?q={Uri.EscapeDataString(typed.Text)}");

    /// <inheritdoc />
    public byte[] Nearest(Coordinates to, string language) => Get(language, "/search?" + PointOf(to));

    /// <inheritdoc />
    public byte[] List(string region, string kind, string language) =>
        Get(language, $"/search?kind={kind.ToLowerInvariant().Replace('_', '-')}&region={region}");

    private static byte[] Get(string language, string path) => HttpRequestText.Get($"/{language}{path}", language);

    private static string PointOf(Coordinates point) => FormattableString.Invariant($"lat={point.Latitude}&lon={point.Longitude}");
}
