namespace DirectoryApi.Benchmarks.Mix.Requests;

/// <summary>How often users ask for what.</summary>
internal static class MixShares
{
    private static readonly (MixKind Kind, double Share)[] All =
        [(MixKind.Search, 0.50), (MixKind.Suggest, 0.20), (MixKind.Office, 0.15), (MixKind.Nearest, 0.10), (MixKind.List, 0.05)];

    /// <summary>Draws what a user asks for.</summary>
    public static MixKind Draw(Random random)
    {
        var drawn = random.NextDouble();
        foreach (var (kind, share) in All)
        {
            drawn -= share;
            if (drawn < 0)
            {
                return kind;
            }
        }

        return All[^1].Kind;
    }
}
