namespace DirectoryApi.Benchmarks.Mix.Requests;

/// <summary>A request, ready to be sent.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Bytes">Head and body.</param>
internal sealed record MixRequest(MixKind Kind, byte[] Bytes);
