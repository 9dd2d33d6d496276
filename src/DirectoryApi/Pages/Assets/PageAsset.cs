namespace DirectoryApi.Pages.Assets;

/// <summary>A file that pages refer to, under an address that changes with its content, so that it may be kept for good.</summary>
/// <param name="Path">The address within the site: <c>/assets/site.0a1b2c3d.css</c>.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PageAsset(string Path, string MediaType, ReadOnlyMemory<byte> Content);
