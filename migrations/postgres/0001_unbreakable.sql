CREATE TABLE "resyncs" (
	"page_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"shop_id" text collate "C" NOT NULL,
	"version" integer NOT NULL,
	"since" bigint NOT NULL,
	"started_at" bigint NOT NULL,
	"position" json,
	"up_to" bigint,
	"found" integer NOT NULL,
	"brought" integer NOT NULL,
	"finished_at" bigint,
	"error" text,
	"retry_at" bigint,
	CONSTRAINT "resyncs_page_id_kind_pk" PRIMARY KEY("page_id","kind")
);
--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "cod_signals" json;--> statement-breakpoint
CREATE INDEX "resyncs_shop" ON "resyncs" USING btree ("shop_id","page_id","kind");