using DirectoryApi.Domain.Places;

namespace DirectoryApi.Benchmarks.Mix.Requests;

/// <summary>What a user typed.</summary>
/// <param name="Text">The query.</param>
/// <param name="Language">Tag of the user's language, <c>kk</c> or <c>ru</c>.</param>
/// <param name="Near">Where the user is; null where that is not told.</param>
internal sealed record MixQuery(string Text, string Language, Coordinates? Near = null);
