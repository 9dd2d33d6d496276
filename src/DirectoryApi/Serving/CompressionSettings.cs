using DirectoryApi.Exports;
using Microsoft.AspNetCore.ResponseCompression;

namespace DirectoryApi.Serving;

/// <summary>Compresses answers for clients that accept it.</summary>
internal static class CompressionSettings
{
    // There are no secrets in an answer that its length could give away.
    private const bool EnableForHttps = true;

    /// <summary>Adds Brotli and gzip for everything the directory serves as text.</summary>
    public static IServiceCollection AddDirectoryCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = EnableForHttps;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "application/graphql-response+json", .. ExportCatalogue.CompressibleMediaTypes];
        });
        return services.AddSingleton<IResponseCompressionProvider, LargeResponseCompressionProvider>();
    }
}
