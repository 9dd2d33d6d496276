namespace DirectoryApi.Store.Images;

/// <summary>Something about the image of an edition that whoever runs the program may want to know. The edition is read from the store.</summary>
/// <param name="Kind">What.</param>
/// <param name="Path">The file.</param>
/// <param name="Reason">What was found wrong with it.</param>
public sealed record EditionImageNotice(EditionImageNoticeKind Kind, string Path, string Reason);
