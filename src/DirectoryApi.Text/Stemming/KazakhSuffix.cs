namespace DirectoryApi.Text.Stemming;

/// <summary>A suffix and the sounds it may follow.</summary>
internal readonly record struct KazakhSuffix(string Text, KazakhLayer Layer, KazakhSound After);
